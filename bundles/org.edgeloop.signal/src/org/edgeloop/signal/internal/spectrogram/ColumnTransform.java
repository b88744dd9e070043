package org.edgeloop.signal.internal.spectrogram;

import java.io.IOException;
import java.util.Arrays;

import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.fourier.PowerTransform;
import org.edgeloop.signal.spectrogram.ColumnSummary;
import org.edgeloop.signal.spectrogram.FrequencyCells;
import org.edgeloop.signal.spectrogram.SpectrogramColumn;
import org.edgeloop.signal.spectrogram.SpectrogramSettings;

/** Computes one column after the other. For one thread. */
public final class ColumnTransform {

	private final SampleSource source;
	private final int channel;
	private final boolean isPeak;
	private final FrequencyCells cells;
	private final double[] weights;
	private final double[] scales;
	private final PowerTransform transform;
	private final double[] samples;
	private final double[] power;
	private final double[] summary;

	public ColumnTransform(SampleSource source, int channel, double sampleRate, SpectrogramSettings settings, FrequencyCells cells) {
		this.source = source;
		this.channel = channel;
		this.cells = cells;
		isPeak = settings.summary() == ColumnSummary.PEAK;
		weights = settings.window().weights(settings.segment());
		transform = new PowerTransform(settings.segment());
		samples = new double[settings.segment()];
		power = new double[transform.bins()];
		summary = new double[transform.bins()];
		scales = scales(settings, sampleRate);
	}

	/** What makes of |X|² the square of the kind's value, by bin: one-sided, as {@link org.edgeloop.signal.spectrum.SpectrumKind} says. */
	private double[] scales(SpectrogramSettings settings, double sampleRate) {
		double sum = Arrays.stream(weights).sum();
		double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
		double[] byBin = new double[transform.bins()];
		for (int k = 0; k < byBin.length; k++) {
			double sides = k == 0 || 2 * k == settings.segment() ? 1 : 2;
			byBin[k] = switch (settings.kind()) {
			case AMPLITUDE -> sides * sides / (sum * sum);
			case POWER -> sides / (sum * sum);
			case PSD -> sides / (sampleRate * squares);
			default -> throw new IllegalArgumentException(settings.kind().id());
			};
		}
		return byBin;
	}

	/**
	 * @param starts where the column's segments begin; all inside the channel
	 * @param isFinal whether these are all that the column will have
	 * @throws IOException if the samples cannot be read
	 */
	public SpectrogramColumn column(long[] starts, boolean isFinal) throws IOException {
		int segments = 0;
		for (long start : starts) {
			source.read(channel, start, samples, 0, samples.length);
			if (weigh()) {
				transform.apply(samples, power);
				add(segments++ == 0);
			}
		}
		return new SpectrogramColumn(segments == 0 ? nothing() : pooled(isPeak ? 1 : segments), segments, isFinal);
	}

	/** @return whether no sample is missing; NaN would spread into their mean */
	private boolean weigh() {
		double sum = 0;
		for (double sample : samples) {
			sum += sample;
		}
		double mean = sum / samples.length;
		if (!Double.isFinite(mean)) {
			return false;
		}
		for (int i = 0; i < samples.length; i++) {
			samples[i] = (samples[i] - mean) * weights[i];
		}
		return true;
	}

	private void add(boolean isFirst) {
		if (isFirst) {
			System.arraycopy(power, 0, summary, 0, power.length);
		} else if (isPeak) {
			for (int k = 0; k < power.length; k++) {
				summary[k] = Math.max(summary[k], power[k]);
			}
		} else {
			for (int k = 0; k < power.length; k++) {
				summary[k] += power[k];
			}
		}
	}

	private float[] pooled(int divisor) {
		float[] pooled = new float[cells.count()];
		for (int cell = 0; cell < pooled.length; cell++) {
			int from = cells.first() + cell * cells.bins();
			int to = Math.min(from + cells.bins(), summary.length);
			double greatest = 0;
			for (int k = from; k < to; k++) {
				greatest = Math.max(greatest, summary[k] * scales[k]);
			}
			pooled[cell] = (float) (greatest / divisor);
		}
		return pooled;
	}

	private float[] nothing() {
		float[] nothing = new float[cells.count()];
		Arrays.fill(nothing, Float.NaN);
		return nothing;
	}
}
