package org.edgeloop.device.ui.internal.console;

import org.edgeloop.device.ui.console.ConsoleInk;
import org.edgeloop.ui.ThemeColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** The 16 colours of terminals, as they can be read on light and on dark ground: at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
final class ConsoleColours {

	private static final int[] ON_LIGHT = { 0x1A1A1A, 0xB00020, 0x1B6B1B, 0x7A5200, 0x1D4ED8, 0x8B1A8B, 0x00666B, 0x5A5A5A, 0x5A5A5A, 0xC4001D, 0x187018,
			0x805600, 0x2557E0, 0x9C27B0, 0x006C72, 0x1A1A1A };
	private static final int[] ON_DARK = { 0x9E9E9E, 0xFF7A85, 0x7FD37F, 0xE6C35C, 0x82AAFF, 0xE69BE6, 0x6FD6DC, 0xD6D6D6, 0xB0B0B0, 0xFF99A1, 0x9CE69C,
			0xF2D678, 0xA3C1FF, 0xF0B3F0, 0x93E6EB, 0xFFFFFF };

	private ConsoleColours() {
	}

	/** @return how characters of an ink are shown in the present theme */
	static StyleRange style(int start, int length, ConsoleInk ink) {
		var style = new StyleRange(start, length, foreground(ink), null);
		style.fontStyle = ink.isBold() ? SWT.BOLD : ink.isNote() ? SWT.ITALIC : SWT.NORMAL;
		style.underline = ink.isUnderlined();
		return style;
	}

	private static Color foreground(ConsoleInk ink) {
		if (ink.isNote()) {
			return ThemeColors.MUTED_TEXT.color();
		}
		if (ink.colour() < 0) {
			return ThemeColors.TEXT.color();
		}
		int rgb = (ThemeColors.isDark() ? ON_DARK : ON_LIGHT)[ink.colour()];
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
