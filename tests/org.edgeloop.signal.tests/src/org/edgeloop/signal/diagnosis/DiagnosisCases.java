package org.edgeloop.signal.diagnosis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ArraySource;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.bearing.BearingCatalog;
import org.edgeloop.signal.dsp.ButterworthFilter;

/** Machines and recordings of which it is known what is wrong with them. */
final class DiagnosisCases {

	private static final List<Optional<BearingFault>> FAULTS = List.of(Optional.of(BearingFault.OUTER_RACE), Optional.of(BearingFault.INNER_RACE),
			Optional.of(BearingFault.BALL), Optional.empty());
	private static final Condition[] CONDITIONS = Condition.values();

	/**
	 * A published recording.
	 *
	 * @param bearing in the catalogue; empty for what the file says
	 * @param rate samples a second; 0 for what the file says
	 */
	private record Published(String file, int channel, double rate, String bearing, Optional<BearingFault> fault) {
	}

	private static final double CWRU = 1796 / 60.0;

	private DiagnosisCases() {
	}

	/** Adds simulated machines: outer race, inner race, ball and sound ones in turn, half of the damaged ones with something else beside. */
	static void simulated(int count, long seed, DiagnosisTable table) throws IOException {
		var random = new Random(seed);
		for (int i = 0; i < count; i++) {
			Optional<BearingFault> fault = FAULTS.get(i % FAULTS.size());
			Condition drawn = CONDITIONS[random.nextInt(CONDITIONS.length)];
			Condition condition = fault.isPresent() && random.nextBoolean() ? Condition.QUIET : drawn;
			var machine = new SimulatedMachine(random.nextLong(), fault, condition);
			table.add("machine %d, %s".formatted(i, condition), fault, diagnose(machine.recording(), 0, machine.frequencies()));
		}
	}

	/**
	 * Adds published recordings: whole, halves, quarters, at half the rate, and with noise as strong as the recording, mains and a second shaft added.
	 *
	 * @param data the folder that holds {@code cwru} and {@code mfpt}
	 */
	static void published(Path data, DiagnosisTable table) throws IOException {
		for (Published one : all()) {
			var options = one.rate() > 0 ? ReadOptions.NONE.withSampleRate(one.rate()) : ReadOptions.NONE;
			try (SampleSource source = Recordings.open(data.resolve(one.file()), options, Progress.NONE)) {
				FaultFrequencies frequencies = one.bearing().isEmpty() ? FaultFrequencies.in(source.metadata()).orElseThrow()
						: FaultFrequencies.of(BearingCatalog.find(one.bearing()).orElseThrow().geometry(), CWRU);
				double rate = source.channels().get(one.channel()).sampleRate().orElseThrow();
				double[] samples = new double[(int) source.channels().get(one.channel()).length()];
				source.read(one.channel(), 0, samples, 0, samples.length);
				variants(one, samples, rate, frequencies, table);
			}
		}
	}

	private static List<Published> all() {
		Optional<BearingFault> inner = Optional.of(BearingFault.INNER_RACE);
		Optional<BearingFault> outer = Optional.of(BearingFault.OUTER_RACE);
		String cwru = "cwru/12k_Drive_End_Bearing_Fault_Data_";
		String sound = "cwru/Normal_97_Normal_0.mat";
		return List.of(new Published("mfpt/InnerRaceFault_vload_1.mat", 0, 0, "", inner), new Published("mfpt/InnerRaceFault_vload_5.mat", 0, 0, "", inner),
				new Published("mfpt/OuterRaceFault_vload_1.mat", 0, 0, "", outer), new Published("mfpt/OuterRaceFault_vload_5.mat", 0, 0, "", outer),
				new Published(cwru + "IR_007_105_0.mat", 0, 12_000, "6205", inner), new Published(cwru + "IR_007_105_0.mat", 1, 12_000, "6205", inner),
				new Published(cwru + "OR_007__6_130_6_0.mat", 0, 12_000, "6205", outer), new Published(cwru + "OR_007__6_130_6_0.mat", 1, 12_000, "6205", outer),
				new Published(cwru + "B_007_118_0.mat", 0, 12_000, "6205", Optional.of(BearingFault.BALL)), new Published(sound, 0, 48_000, "6205", Optional.empty()),
				new Published(sound, 1, 48_000, "6205", Optional.empty()), new Published(sound, 0, 48_000, "6203", Optional.empty()),
				new Published(sound, 1, 48_000, "6203", Optional.empty()));
	}

	private static void variants(Published one, double[] x, double rate, FaultFrequencies frequencies, DiagnosisTable table) throws IOException {
		int n = x.length;
		double[] half = new ButterworthFilter(ButterworthFilter.Band.LOWPASS, 4, Double.NaN, 0.2 * rate, true).apply(x.clone(), rate);
		double[] slower = new double[n / 2];
		Arrays.setAll(slower, i -> half[2 * i]);
		add(one, "whole", x, rate, frequencies, table);
		add(one, "first half", Arrays.copyOf(x, n / 2), rate, frequencies, table);
		add(one, "second half", Arrays.copyOfRange(x, n / 2, n), rate, frequencies, table);
		add(one, "third quarter", Arrays.copyOfRange(x, n / 2, 3 * n / 4), rate, frequencies, table);
		add(one, "half the rate", slower, rate / 2, frequencies, table);
		var random = new Random(n);
		double rms = Math.sqrt(Arrays.stream(x).map(v -> v * v).average().orElseThrow());
		add(one, "with noise", changed(x, i -> rms * random.nextGaussian()), rate, frequencies, table);
		add(one, "with mains", changed(x, i -> rms * (Math.sin(2 * Math.PI * 50 * i / rate) + 0.5 * Math.sin(2 * Math.PI * 100 * i / rate))), rate, frequencies, table);
		double other = 0.37 * 25;
		add(one, "with a second shaft", changed(x, i -> 2 * rms * Math.exp(-0.02 * (i % (rate / other))) * Math.sin(0.9 * (i % (rate / other)))), rate, frequencies, table);
	}

	private interface Added {
		double at(int sample);
	}

	private static double[] changed(double[] x, Added added) {
		double[] sum = new double[x.length];
		Arrays.setAll(sum, i -> x[i] + added.at(i));
		return sum;
	}

	private static void add(Published one, String variant, double[] samples, double rate, FaultFrequencies frequencies, DiagnosisTable table) throws IOException {
		String name = "%s, channel %d, %s, %s".formatted(one.file(), one.channel(), one.bearing().isEmpty() ? "own bearing" : one.bearing(), variant);
		table.add(name, one.fault(), diagnose(new ArraySource(samples, rate), 0, frequencies));
	}

	private static Diagnosis diagnose(SampleSource source, int channel, FaultFrequencies frequencies) throws IOException {
		return new DiagnoseOperation(source, channel, new SampleRange(0, source.channels().get(channel).length()), frequencies, Optional.empty()).run(Progress.NONE);
	}
}
