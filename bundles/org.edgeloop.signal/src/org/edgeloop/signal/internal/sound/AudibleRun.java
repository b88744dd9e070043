package org.edgeloop.signal.internal.sound;

import java.io.IOException;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.spectrum.SampleRun;

/** Samples less their mean, silent where any are missing or beyond all measure, and faded around that: a jump would be heard as a click. */
public final class AudibleRun implements SampleRun {

	private static final double GREATEST = 1e290;

	private final SampleSource source;
	private final int channel;
	private final SampleRange range;
	private final double mean;
	private final int fade;
	private final boolean fadesAtEnds;

	/**
	 * @param fade over how many samples sound comes and goes
	 * @param fadesAtEnds whether it does so at the ends of the range
	 */
	public AudibleRun(SampleSource source, int channel, SampleRange range, double mean, int fade, boolean fadesAtEnds) {
		this.source = source;
		this.channel = channel;
		this.range = range;
		this.mean = mean;
		this.fade = fade;
		this.fadesAtEnds = fadesAtEnds;
	}

	@Override
	public long length() {
		return range.length();
	}

	/** Outside the range there is silence. */
	@Override
	public void read(long from, double[] into) throws IOException {
		double[] work = new double[into.length + 2 * fade];
		int[] nearness = new int[work.length];
		readInside(from - fade, work);
		if (markSilent(from - fade, work, nearness)) {
			spread(nearness);
			for (int i = 0; i < work.length; i++) {
				work[i] *= weight(nearness[i]);
			}
		}
		System.arraycopy(work, fade, into, 0, into.length);
	}

	private void readInside(long first, double[] work) throws IOException {
		long from = Math.clamp(first, 0, length());
		long to = Math.clamp(first + work.length, 0, length());
		int offset = (int) (from - first);
		int count = (int) (to - from);
		if (count > 0) {
			source.read(channel, range.from() + from, work, offset, count);
			for (int i = offset; i < offset + count; i++) {
				work[i] -= mean;
			}
		}
	}

	/** Gives the places without sound the greatest nearness. @return whether there are any */
	private boolean markSilent(long first, double[] work, int[] nearness) {
		boolean any = false;
		for (int i = 0; i < work.length; i++) {
			boolean isOutside = fadesAtEnds && (first + i < 0 || first + i >= length());
			if (isOutside || !isAudible(work[i])) {
				work[i] = 0;
				nearness[i] = fade + 1;
				any = true;
			}
		}
		return any;
	}

	/** @return whether it is a number that filters can still add up */
	public static boolean isAudible(double sample) {
		return Math.abs(sample) <= GREATEST;
	}

	/** Lets nearness to silence fall by 1 from sample to sample. */
	private static void spread(int[] nearness) {
		for (int i = 1; i < nearness.length; i++) {
			nearness[i] = Math.max(nearness[i], nearness[i - 1] - 1);
		}
		for (int i = nearness.length - 2; i >= 0; i--) {
			nearness[i] = Math.max(nearness[i], nearness[i + 1] - 1);
		}
	}

	private double weight(int nearness) {
		return nearness == 0 ? 1 : 0.5 + 0.5 * Math.cos(Math.PI * nearness / (fade + 1));
	}
}
