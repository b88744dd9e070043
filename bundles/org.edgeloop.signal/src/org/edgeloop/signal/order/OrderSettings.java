package org.edgeloop.signal.order;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.WindowFunction;

/**
 * How an order spectrum is computed.
 *
 * @param kind what it tells, by order instead of frequency; of an envelope, that is taken before the samples are taken anew. No cepstrum
 * @param window weights of a segment's samples
 * @param revolutions in a segment, whose inverse is the distance of the orders; empty for {@value #USUAL_REVOLUTIONS}, or as many as there are
 * @param overlap the share of a segment that the next one has, too, from 0 to below 1
 * @param highest the highest order; empty for the highest that the sample rate allows at the highest speed
 * @param band of the envelope in Hz; others ignore it
 */
public record OrderSettings(SpectrumKind kind, WindowFunction window, OptionalInt revolutions, double overlap, OptionalDouble highest,
		Optional<FrequencyBand> band) {

	/** Of orders that are a 32nd apart. */
	public static final int USUAL_REVOLUTIONS = 32;

	/** @throws IllegalArgumentException with a sentence for the user */
	public OrderSettings {
		if (kind == SpectrumKind.CEPSTRUM) {
			throw new IllegalArgumentException("there is no cepstrum by order");
		}
		if (revolutions.isPresent() && revolutions.getAsInt() < 1) {
			throw new IllegalArgumentException("a segment has at least 1 revolution, not " + revolutions.getAsInt());
		}
		if (!(overlap >= 0 && overlap < 1)) {
			throw new IllegalArgumentException("segments overlap by a share from 0 to below 1, not " + overlap);
		}
		if (highest.isPresent() && !(highest.getAsDouble() > 0 && Double.isFinite(highest.getAsDouble()))) {
			throw new IllegalArgumentException("the highest order is above 0, not " + highest.getAsDouble());
		}
	}

	/** Hann windows that overlap by a half, with all orders. */
	public OrderSettings(SpectrumKind kind) {
		this(kind, WindowFunction.HANN, OptionalInt.empty(), 0.5, OptionalDouble.empty(), Optional.empty());
	}
}
