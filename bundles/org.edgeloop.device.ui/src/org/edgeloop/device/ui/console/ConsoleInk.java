package org.edgeloop.device.ui.console;

/**
 * How characters look.
 *
 * @param colour one of the 16 of terminals, -1 for the usual one
 * @param isBold whether they are bold
 * @param isUnderlined whether they are underlined
 * @param isNote whether they are the workbench's own words rather than the device's
 */
public record ConsoleInk(int colour, boolean isBold, boolean isUnderlined, boolean isNote) {

	/** What a device writes as long as it says nothing else. */
	public static final ConsoleInk PLAIN = new ConsoleInk(-1, false, false, false);

	/** What the workbench says itself. */
	public static final ConsoleInk NOTE = new ConsoleInk(-1, false, false, true);

	private static final int BRIGHT = 8;

	/**
	 * @param codes numbers of the control sequence Select Graphic Rendition (ECMA-48, 8.3.117)
	 * @return this ink changed by them; what is not known changes nothing
	 */
	public ConsoleInk with(int[] codes) {
		ConsoleInk ink = this;
		for (int i = 0; i < codes.length; i++) {
			int code = codes[i];
			if (code == 38 || code == 48) {
				// 38;5;n and 38;2;r;g;b: of the first kind the 16 colours are known, and none is shown behind characters.
				boolean isIndexed = i + 2 < codes.length && codes[i + 1] == 5;
				if (code == 38 && isIndexed && codes[i + 2] < 2 * BRIGHT) {
					ink = ink.coloured(codes[i + 2]);
				}
				i += isIndexed ? 2 : 4;
			} else {
				ink = ink.with(code);
			}
		}
		return ink;
	}

	private ConsoleInk with(int code) {
		if (code >= 30 && code <= 37) {
			return coloured(code - 30);
		}
		if (code >= 90 && code <= 97) {
			return coloured(code - 90 + BRIGHT);
		}
		return switch (code) {
		case 0 -> PLAIN;
		case 1 -> new ConsoleInk(colour, true, isUnderlined, isNote);
		case 4 -> new ConsoleInk(colour, isBold, true, isNote);
		case 22 -> new ConsoleInk(colour, false, isUnderlined, isNote);
		case 24 -> new ConsoleInk(colour, isBold, false, isNote);
		case 39 -> coloured(-1);
		default -> this;
		};
	}

	private ConsoleInk coloured(int index) {
		return new ConsoleInk(index, isBold, isUnderlined, isNote);
	}
}
