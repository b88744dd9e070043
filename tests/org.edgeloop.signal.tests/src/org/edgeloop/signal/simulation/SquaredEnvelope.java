package org.edgeloop.signal.simulation;

/**
 * Measures how strongly the power of a signal's ringing pulses at one frequency: the second difference takes the shaft's slow
 * components away, squaring demodulates, and a sum over sines (the Fourier integral itself) picks one frequency. Averaged over
 * segments of one second.
 */
final class SquaredEnvelope {

	private static final int SEGMENT = (int) SimulatedRecording.SAMPLE_RATE;

	private final double[] power;

	SquaredEnvelope(float[] signal) {
		power = new double[signal.length - 2];
		for (int i = 0; i < power.length; i++) {
			double ringing = signal[i] - 2.0 * signal[i + 1] + signal[i + 2];
			power[i] = ringing * ringing;
		}
	}

	/** @return the amplitude at a frequency in Hz, relative to the mean */
	double at(double frequency) {
		double sum = 0;
		double mean = 0;
		int segments = power.length / SEGMENT;
		for (int s = 0; s < segments; s++) {
			sum += amplitude(power, s * SEGMENT, SEGMENT, frequency);
			for (int i = 0; i < SEGMENT; i++) {
				mean += power[s * SEGMENT + i] / SEGMENT;
			}
		}
		return sum / mean;
	}

	/** @return the amplitude of the sine of a frequency in a stretch of a signal */
	static double amplitude(double[] signal, int from, int count, double frequency) {
		double re = 0;
		double im = 0;
		for (int i = 0; i < count; i++) {
			double angle = 2 * Math.PI * frequency * i / SimulatedRecording.SAMPLE_RATE;
			re += signal[from + i] * Math.cos(angle);
			im += signal[from + i] * Math.sin(angle);
		}
		return 2 * Math.hypot(re, im) / count;
	}
}
