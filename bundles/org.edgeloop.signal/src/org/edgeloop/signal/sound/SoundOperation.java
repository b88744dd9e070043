package org.edgeloop.signal.sound;

import java.io.IOException;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.sound.AudibleRun;
import org.edgeloop.signal.internal.sound.LoopedRun;
import org.edgeloop.signal.internal.sound.SoundStream;
import org.edgeloop.signal.internal.spectrum.SampleRun;

/** Makes a sound of a range of a channel, as loud as it can be: its mean and its greatest value are looked for first. */
public final class SoundOperation {

	/** What the greatest value becomes, of the 1 that a sound card can play. */
	public static final double LOUDEST = 0.9;

	private static final double FADE_SECONDS = 0.005;
	/** Ends of short ranges take this share at most to fade. */
	private static final int FADES = 4;
	private static final int STRETCH = 8192;
	private static final int MOST_STRETCHES = 128;

	private final SampleSource source;
	private final int index;
	private final Channel channel;
	private final SampleRange range;
	private final SoundSettings settings;
	private final boolean loops;
	private final OptionalDouble gain;

	/**
	 * @param channel the channel's index in {@link SampleSource#channels()}
	 * @param range inside the channel
	 * @param loops whether the sound goes on for ever
	 * @param gain by what samples are multiplied; empty for what makes the greatest value {@value #LOUDEST}
	 */
	public SoundOperation(SampleSource source, int channel, SampleRange range, SoundSettings settings, boolean loops, OptionalDouble gain) {
		this.source = source;
		this.index = channel;
		this.channel = source.channels().get(channel);
		this.range = range;
		this.settings = settings;
		this.loops = loops;
		this.gain = gain;
	}

	/**
	 * Looks at {@value #MOST_STRETCHES} stretches of long ranges, evenly spread: what is louder between them is cut off.
	 *
	 * @throws ProblemException if the sample rate is not known or of no sound, the range is empty or all of it is missing, or the shift is not below
	 *             half the sample rate
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public Sound run(Progress progress) throws IOException {
		return prepare(MOST_STRETCHES, progress);
	}

	/** As {@link #run}, but looks at every sample. */
	public Sound runExactly(Progress progress) throws IOException {
		return prepare(Long.MAX_VALUE, progress);
	}

	private Sound prepare(long stretches, Progress progress) throws IOException {
		check();
		double mean = mean(stretches, progress);
		Sound quiet = sound(mean);
		return quiet.withGain(gain.isPresent() ? gain.getAsDouble() : LOUDEST / peak(quiet, stretches, progress));
	}

	private void check() throws ProblemException {
		double rate = channel.sampleRate().orElse(Double.NaN);
		if (!(rate > 0 && Double.isFinite(rate))) {
			throw problem("its sample rate is not known", "say the rate, as with --rate");
		}
		double ratio = rate * settings.speed() / settings.rate();
		if (ratio < SoundStream.LEAST_RATIO || ratio > SoundStream.MOST_RATIO) {
			throw problem("at %s Hz and %s times the speed there is nothing that can be heard".formatted(rate, settings.speed()), "choose another speed, or set the sample rate right");
		}
		if (settings.shift() >= rate / 2) {
			throw problem("a shift by %s Hz is not below half the sample rate, %s Hz".formatted(settings.shift(), rate / 2), "choose a smaller shift");
		}
		if (range.isEmpty()) {
			throw problem("there are no samples in the range", "choose another range");
		}
	}

	private Sound sound(double mean) {
		double rate = channel.sampleRate().orElseThrow();
		int fade = (int) Math.min(range.length() / FADES, Math.round(FADE_SECONDS * rate * settings.speed()));
		SampleRun once = new AudibleRun(source, index, range, mean, fade, !loops);
		if (!loops) {
			return new Sound(new SoundStream(once, rate, settings), range, settings, range.length(), false, 1);
		}
		var looped = new LoopedRun(once, fade);
		return new Sound(new SoundStream(looped, rate, settings), range, settings, looped.period(), true, 1);
	}

	private double mean(long stretches, Progress progress) throws IOException {
		progress.begin("Level of " + channel.name(), 0);
		double sum = 0;
		long count = 0;
		double[] samples = new double[STRETCH];
		for (long from : (Iterable<Long>) starts(range.length(), stretches)::iterator) {
			progress.checkCancelled();
			int length = (int) Math.min(STRETCH, range.length() - from);
			source.read(index, range.from() + from, samples, 0, length);
			for (int i = 0; i < length; i++) {
				if (AudibleRun.isAudible(samples[i])) {
					sum += samples[i];
					count++;
				}
			}
		}
		if (count == 0) {
			throw problem("all samples of the range are missing", "choose another range");
		}
		return sum / count;
	}

	/** @return the greatest absolute value; 1 where all is silent */
	private static double peak(Sound sound, long stretches, Progress progress) throws IOException {
		double peak = 0;
		for (long from : (Iterable<Long>) starts(sound.frames(), stretches)::iterator) {
			progress.checkCancelled();
			peak = Math.max(peak, sound.peak(from, STRETCH));
		}
		return peak >= Double.MIN_NORMAL ? peak : 1;
	}

	/** @return where stretches begin: one behind the other where that are not too many, else evenly spread */
	private static LongStream starts(long length, long most) {
		long all = Math.ceilDiv(length, STRETCH);
		return all <= most ? LongStream.range(0, all).map(i -> i * STRETCH) : LongStream.range(0, most).map(i -> (all - 1) * i / (most - 1) * STRETCH);
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, source.file() + ", " + channel.name(), remedy));
	}
}
