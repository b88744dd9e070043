package org.edgeloop.onnx.view;

/**
 * The colours of the picture of a graph, {@code 0xAARRGGBB}; those of operators stand at {@link OperatorFamily}.
 *
 * @param background behind everything
 * @param box behind the text of a box
 * @param border around boxes
 * @param group mixed into the background of open groups
 * @param text on {@code box} and {@code background}
 * @param muted text that steps back
 * @param edge lines between boxes
 * @param selection around what is selected
 * @param hit around what a search found
 * @param path along a path that was asked for
 * @param dark whether the background is
 */
public record GraphColors(int background, int box, int border, int group, int text, int muted, int edge, int selection, int hit, int path, boolean dark) {

	/** Dark on white, for files and light themes. */
	public static final GraphColors LIGHT = new GraphColors(0xFFFFFFFF, 0xFFFFFFFF, 0xFFB4BCC6, 0xFF1F4E8C, 0xFF212933, 0xFF5F6975, 0xFF7B8794,
			0xFF0A6CFF, 0xFFB36B00, 0xFF7A2FB8, false);

	/** Light on black, for dark themes. */
	public static final GraphColors DARK = new GraphColors(0xFF1E2227, 0xFF2A2F36, 0xFF4B535D, 0xFFA8C7F0, 0xFFE4E8ED, 0xFFA3ACB7, 0xFF87929F,
			0xFF6CB0FF, 0xFFFFB84D, 0xFFC792F0, true);
}
