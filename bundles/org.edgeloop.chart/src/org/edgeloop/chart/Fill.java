package org.edgeloop.chart;

/**
 * How an area looks: a colour and a pattern, so that areas differ also for those who do not see the colours.
 *
 * @param rgb {@code 0xRRGGBB}
 * @param hatch the lines over it
 */
public record Fill(int rgb, Hatch hatch) {

	/** What is drawn over an area: lines told apart by their direction and how close they are. */
	public enum Hatch {
		NONE, RISING, FALLING, CROSSED, DOTTED, STEEP, FLAT, DASHED, SPARSE;

		/** @return the pattern of the {@code index}-th thing, going round behind the last; never {@link #NONE} */
		public static Hatch of(int index) {
			return values()[1 + Math.floorMod(index, values().length - 1)];
		}
	}
}
