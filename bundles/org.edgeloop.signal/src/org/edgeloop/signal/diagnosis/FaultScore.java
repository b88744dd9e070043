package org.edgeloop.signal.diagnosis;

import java.util.List;

/**
 * How well a fault's comb explains the spectrum of the envelope.
 *
 * @param frequency the distance of its lines for rolling without slip, in Hz
 * @param slip by which share the comb that fits best is wider; negative if it is narrower
 * @param score how far its weaker lines stand above what is around them: the geometric mean of the three least ratios, because
 *            single lines stand out for many reasons. 1 is nothing
 * @param teeth the evidence, line by line
 */
public record FaultScore(BearingFault fault, double frequency, double slip, double score, List<Tooth> teeth) {

	/**
	 * A line of the comb.
	 *
	 * @param order which multiple of the frequency it is, from 1
	 * @param frequency where it was found, in Hz
	 * @param ratio the greatest value there to the median around it
	 * @param hasOtherCause whether the shaft, or another fault, leaves a line just there, so that it is no proof and counts no more than the
	 *            weakest of the rest
	 */
	public record Tooth(int order, double frequency, double ratio, boolean hasOtherCause) {
	}

	public FaultScore {
		teeth = List.copyOf(teeth);
	}
}
