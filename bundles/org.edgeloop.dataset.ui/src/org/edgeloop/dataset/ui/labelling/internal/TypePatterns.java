package org.edgeloop.dataset.ui.labelling.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The patterns of classes as the canvas fills areas with them: in the class's colour, most of it see-through. */
final class TypePatterns {

	/** How a band is filled. */
	enum Fill {
		BAND(40, 78, 48),
		SELECTED_BAND(80, 140, 96),
		/** Opaque, for tags. */
		TAG(255, 255, 255);

		private final int paper;
		private final int ink;
		private final int plain;

		Fill(int paper, int ink, int plain) {
			this.paper = paper;
			this.ink = ink;
			this.plain = plain;
		}

		/** @return how much of what lies behind is covered where there is no pattern, from 0 to 255 */
		int plainAlpha() {
			return plain;
		}
	}

	private record Key(String type, Fill fill) {
	}

	private final TypeColors colors;
	private final Control owner;
	private final Map<Key, Image> tiles = new HashMap<>();
	private final Map<Key, Pattern> patterns = new HashMap<>();

	/** @param owner the patterns live as long as it does */
	TypePatterns(TypeColors colors, Control owner) {
		this.colors = colors;
		this.owner = owner;
		owner.addDisposeListener(_ -> {
			patterns.values().forEach(Pattern::dispose);
			tiles.values().forEach(Image::dispose);
		});
	}

	Pattern of(String type, Fill fill) {
		Key key = new Key(type, fill);
		return patterns.computeIfAbsent(key, _ -> new Pattern(owner.getDisplay(), tiles.computeIfAbsent(key, this::tile)));
	}

	private Image tile(Key key) {
		RGB color = colors.of(key.type).getRGB();
		RGB ink = key.fill == Fill.TAG ? faint(color) : color;
		return new Image(owner.getDisplay(),
				new HatchImage(Hatch.TILE, color, ink, colors.hatchOf(key.type), key.fill.paper, key.fill.ink));
	}

	/** On a tag the pattern lies below text, which has to stay legible. */
	private static RGB faint(RGB color) {
		int towards = TypeColors.isDark(color) ? 255 : 0;
		return new RGB(mix(color.red, towards), mix(color.green, towards), mix(color.blue, towards));
	}

	private static int mix(int channel, int towards) {
		return channel + (towards - channel) / 5;
	}
}
