package org.edgeloop.signal.order;

/** What is known of how a shaft turns. */
public sealed interface ShaftSpeed {

	/**
	 * A tachometer says it.
	 *
	 * @param channel the tachometer's index in its recording
	 */
	record Tacho(int channel, TachoSettings settings) implements ShaftSpeed {
	}

	/**
	 * Somebody says it.
	 *
	 * @param first revolutions a minute where the range begins, above 0
	 * @param last revolutions a minute where the range ends, above 0; between them the speed goes along a straight line over time
	 */
	record Given(double first, double last) implements ShaftSpeed {

		/** @throws IllegalArgumentException with a sentence for the user */
		public Given {
			if (!(first > 0 && last > 0 && Double.isFinite(first) && Double.isFinite(last))) {
				throw new IllegalArgumentException("a shaft's speed is above 0 revolutions a minute");
			}
		}

		/** The same speed throughout. */
		public Given(double rpm) {
			this(rpm, rpm);
		}
	}
}
