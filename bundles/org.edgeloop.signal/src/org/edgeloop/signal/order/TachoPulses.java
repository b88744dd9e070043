package org.edgeloop.signal.order;

/**
 * The pulses of a tachometer, evenly spread over revolutions: those that were missing are put in, those that were too many are left out.
 *
 * @param positions where each begins, in samples of the tachometer's channel with fractions, ascending; not to be changed
 * @param pulsesPerRevolution how many make a revolution
 * @param found how many the signal has
 * @param missing how many were put in
 * @param doubled how many were left out since they follow another one too closely
 * @param interruptions how often pulses stay away for so long that nobody can tell how many are missing; the positions are those of the longest
 *            stretch without such a break
 */
public record TachoPulses(double[] positions, int pulsesPerRevolution, int found, int missing, int doubled, int interruptions) {

	/** @return how many pulses there are */
	public int size() {
		return positions.length;
	}
}
