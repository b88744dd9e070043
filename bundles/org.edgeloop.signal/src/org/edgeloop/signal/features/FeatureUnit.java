package org.edgeloop.signal.features;

/** What a feature is measured in, as far as that does not depend on the channel. */
public enum FeatureUnit {

	/** The channel's unit. */
	CHANNEL,
	/** The square of the channel's unit. */
	CHANNEL_SQUARED,
	/** Hertz. */
	HERTZ,
	/** A ratio or a count without a unit. */
	ONE;

	/**
	 * @param channelUnit the channel's unit, such as {@code g} or {@code m/s²}; empty if unknown
	 * @return the feature's unit, {@code 1} for a ratio; empty if it follows from an unknown one
	 */
	public String of(String channelUnit) {
		return switch (this) {
			case CHANNEL -> channelUnit;
			case CHANNEL_SQUARED -> squared(channelUnit);
			case HERTZ -> "Hz";
			case ONE -> "1";
		};
	}

	private static String squared(String unit) {
		boolean plain = unit.codePoints().allMatch(Character::isLetter);
		return unit.isEmpty() ? "" : (plain ? unit : "(" + unit + ")") + "²";
	}
}
