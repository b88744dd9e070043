package org.edgeloop.chart;

/**
 * How an area looks: a colour and a pattern, so that areas differ also for those who do not see the colours.
 *
 * @param rgb {@code 0xRRGGBB}
 * @param hatch the lines over it
 */
public record Fill(int rgb, Hatch hatch) {

	/** Lines drawn over an area, told apart by their direction. */
	public enum Hatch {
		NONE, RISING, FALLING, UPRIGHT, LEVEL, CROSSED;

		/** @return the {@code index}-th pattern, going round behind the last */
		public static Hatch of(int index) {
			return values()[Math.floorMod(index, values().length)];
		}
	}
}
