package org.edgeloop.signal.dsp;

import java.util.ArrayList;
import java.util.List;

import uk.me.berndporr.iirj.Butterworth;

/**
 * A Butterworth filter, designed by the bilinear transform with its edges at the frequencies given: there the gain of one run is
 * 1/√2. Run forwards it starts from rest. With zero phase it runs forwards and backwards, which squares the gain; the samples are
 * extended by their reflection about the ends, and each run starts settled on its first sample. Missing samples make all that
 * follow missing.
 * <p>
 * Source of the zero-phase form: F. Gustafsson, "Determining the initial states in forward-backward filtering" (1996), as in
 * {@code scipy.signal.sosfiltfilt} with its default padding.
 *
 * @param band what passes
 * @param order the order of the low pass that it is made from, 1 to {@value #HIGHEST_ORDER}; bands have twice as many poles
 * @param low the lower edge in Hz; for a low pass not used
 * @param high the upper edge in Hz; for a high pass not used
 * @param zeroPhase whether to run forwards and backwards
 */
public record ButterworthFilter(Band band, int order, double low, double high, boolean zeroPhase) implements SignalStep {

	/** What passes. */
	public enum Band {
		LOWPASS, HIGHPASS, BANDPASS, BANDSTOP;

		/** @return whether the band has an end below which nothing passes, or everything */
		public boolean hasLowEdge() {
			return this != LOWPASS;
		}

		/** @return whether the band has an end above which nothing passes, or everything */
		public boolean hasHighEdge() {
			return this != HIGHPASS;
		}
	}

	public static final int HIGHEST_ORDER = 20;

	/** @throws IllegalArgumentException with a sentence for the user if there can be no such filter at any sample rate */
	public ButterworthFilter {
		if (order < 1 || order > HIGHEST_ORDER) {
			throw new IllegalArgumentException("a filter's order is 1 to " + HIGHEST_ORDER + ", not " + order);
		}
		boolean sound = (!band.hasLowEdge() || low > 0) && (!band.hasHighEdge() || high > 0)
				&& !(band.hasLowEdge() && band.hasHighEdge() && !(low < high));
		if (!sound) {
			throw new IllegalArgumentException("a filter's edges are above 0 Hz, the lower one below the upper one");
		}
	}

	@Override
	public double[] apply(double[] samples, double sampleRate) {
		List<Biquad> sections = design(sampleRate);
		if (!zeroPhase) {
			sections.forEach(section -> section.run(samples, 0, 0));
			return samples;
		}
		return forwardsAndBackwards(sections, samples);
	}

	@Override
	public int lengthAfter(int length, double sampleRate) {
		checkLength(design(sampleRate), length);
		return length;
	}

	/** @return whether that many samples are enough for the filter */
	public boolean takes(int length, double sampleRate) {
		return !zeroPhase || length > padding(design(sampleRate));
	}

	private List<Biquad> design(double sampleRate) {
		double highest = band.hasHighEdge() ? high : low;
		if (Double.isNaN(sampleRate)) {
			throw new IllegalArgumentException("a filter needs the sample rate, which is not known");
		}
		if (highest >= sampleRate / 2) {
			throw new IllegalArgumentException("a filter at " + highest + " Hz needs a sample rate above twice that, not " + sampleRate + " Hz");
		}
		var designed = new Butterworth();
		double centre = (low + high) / 2;
		switch (band) {
			case LOWPASS -> designed.lowPass(order, sampleRate, high);
			case HIGHPASS -> designed.highPass(order, sampleRate, low);
			case BANDPASS -> designed.bandPass(order, sampleRate, centre, high - low);
			case BANDSTOP -> designed.bandStop(order, sampleRate, centre, high - low);
		}
		List<Biquad> sections = new ArrayList<>();
		for (int i = 0; i < designed.getNumBiquads(); i++) {
			sections.add(Biquad.of(designed.getBiquad(i)));
		}
		return sections;
	}

	private double[] forwardsAndBackwards(List<Biquad> sections, double[] samples) {
		checkLength(sections, samples.length);
		int padding = padding(sections);
		double[] extended = reflected(samples, padding);
		runSettled(sections, extended);
		reverse(extended);
		runSettled(sections, extended);
		reverse(extended);
		System.arraycopy(extended, padding, samples, 0, samples.length);
		return samples;
	}

	private void checkLength(List<Biquad> sections, int length) {
		if (zeroPhase && length <= padding(sections)) {
			throw new IllegalArgumentException("this zero-phase filter needs more than " + padding(sections) + " samples, not " + length);
		}
	}

	/** Three times the filter's length, as SciPy has it by default. */
	private static int padding(List<Biquad> sections) {
		long ofFirstOrder = Math.min(sections.stream().filter(section -> section.b2() == 0).count(),
				sections.stream().filter(section -> section.a2() == 0).count());
		return (int) (3 * (2 * sections.size() + 1 - ofFirstOrder));
	}

	private static double[] reflected(double[] samples, int padding) {
		int last = samples.length - 1;
		double[] extended = new double[samples.length + 2 * padding];
		System.arraycopy(samples, 0, extended, padding, samples.length);
		for (int i = 1; i <= padding; i++) {
			extended[padding - i] = 2 * samples[0] - samples[i];
			extended[padding + last + i] = 2 * samples[last] - samples[last - i];
		}
		return extended;
	}

	/** Runs each section as if its first sample had been coming in for ever. */
	private static void runSettled(List<Biquad> sections, double[] samples) {
		double level = samples[0];
		for (Biquad section : sections) {
			double settled = level * section.gainAtZero();
			section.run(samples, settled - section.b0() * level, section.b2() * level - section.a2() * settled);
			level = settled;
		}
	}

	private static void reverse(double[] samples) {
		for (int i = 0, j = samples.length - 1; i < j; i++, j--) {
			double kept = samples[i];
			samples[i] = samples[j];
			samples[j] = kept;
		}
	}
}
