"""Document + theme + fonts -> Pages."""
