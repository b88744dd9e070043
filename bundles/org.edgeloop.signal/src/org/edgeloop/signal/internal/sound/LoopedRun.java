package org.edgeloop.signal.internal.sound;

import java.io.IOException;
import java.util.Arrays;

import org.edgeloop.signal.internal.spectrum.SampleRun;

/** A run without an end: its last samples are faded over into its first, so that the seam is not heard. It comes out of silence. */
public final class LoopedRun implements SampleRun {

	private final SampleRun once;
	private final int fade;
	private final long period;

	/** @param fade how many samples its end and its beginning share, fewer than it has */
	public LoopedRun(SampleRun once, int fade) {
		this.once = once;
		this.fade = fade;
		period = once.length() - fade;
	}

	@Override
	public long length() {
		return Long.MAX_VALUE;
	}

	/** @return after how many samples it begins again */
	public long period() {
		return period;
	}

	@Override
	public void read(long from, double[] into) throws IOException {
		int done = (int) Math.clamp(-from, 0, into.length);
		Arrays.fill(into, 0, done, 0);
		while (done < into.length) {
			long at = from + done;
			long place = at % period;
			int count = (int) Math.min(into.length - done, period - place);
			double[] lap = new double[count];
			once.read(place, lap);
			if (place < fade) {
				fadeOver(place, lap, at >= period);
			}
			System.arraycopy(lap, 0, into, done, count);
			done += count;
		}
	}

	private void fadeOver(long place, double[] lap, boolean fromEnd) throws IOException {
		double[] end = new double[(int) Math.min(lap.length, fade - place)];
		if (fromEnd) {
			once.read(period + place, end);
		}
		for (int i = 0; i < end.length; i++) {
			double share = 0.5 - 0.5 * Math.cos(Math.PI * (place + i + 1) / (fade + 1));
			lap[i] = share * lap[i] + (1 - share) * end[i];
		}
	}
}
