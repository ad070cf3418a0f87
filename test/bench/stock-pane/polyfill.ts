import "core-js/stable";
