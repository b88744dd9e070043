package org.edgeloop.pipeline.ui.graph;

import org.edgeloop.pipeline.ui.graph.StageLook.Tone;

/**
 * The colours of the picture, {@code 0xAARRGGBB}.
 *
 * @param background behind everything
 * @param box behind the text of a stage
 * @param data behind the text of data
 * @param border around boxes
 * @param line between boxes
 * @param text on boxes
 * @param muted text that steps back
 * @param selection around what is selected
 * @param good what is as it should be
 * @param attention what would be done
 * @param bad what failed
 * @param busy what is being done
 */
public record StageColors(int background, int box, int data, int border, int line, int text, int muted, int selection, int good, int attention, int bad,
		int busy) {

	int of(Tone tone) {
		return switch (tone) {
		case GOOD -> good;
		case ATTENTION -> attention;
		case BAD -> bad;
		case BUSY -> busy;
		case QUIET -> muted;
		};
	}
}
