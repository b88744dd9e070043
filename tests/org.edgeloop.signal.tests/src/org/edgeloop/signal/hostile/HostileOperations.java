package org.edgeloop.signal.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.diagnosis.DiagnoseOperation;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.dsp.Detrend;
import org.edgeloop.signal.dsp.MissingSamples;
import org.edgeloop.signal.features.FeatureSettings;
import org.edgeloop.signal.features.RecordingFeaturesOperation;
import org.edgeloop.signal.orbit.OrbitOperation;
import org.edgeloop.signal.order.FindPulsesOperation;
import org.edgeloop.signal.order.OrderOperation;
import org.edgeloop.signal.order.OrderSettings;
import org.edgeloop.signal.order.ShaftSpeed;
import org.edgeloop.signal.order.TachoSettings;
import org.edgeloop.signal.sound.Sound;
import org.edgeloop.signal.sound.SoundOperation;
import org.edgeloop.signal.sound.SoundSettings;
import org.edgeloop.signal.spectrogram.ColumnGrid;
import org.edgeloop.signal.spectrogram.FrequencyCells;
import org.edgeloop.signal.spectrogram.SpectrogramOperation;
import org.edgeloop.signal.spectrogram.SpectrogramSettings;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.KurtogramOperation;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.SpectrumOperation;
import org.edgeloop.signal.spectrum.SpectrumPeaks;
import org.edgeloop.signal.spectrum.SpectrumSettings;
import org.edgeloop.signal.spectrum.WindowFunction;
import org.edgeloop.signal.statistics.ChannelStatisticsOperation;
import org.edgeloop.signal.trend.TrendOperation;
import org.edgeloop.signal.trend.TrendSettings;

/** Every analysis, with settings that fit some recordings and not others. */
final class HostileOperations {

	/** Does all that a view or a command does with a range of channel 0. */
	@FunctionalInterface
	interface Work {
		void run(SampleSource source, SampleRange range, Progress progress) throws IOException;
	}

	/** An analysis. */
	record Operation(String name, Work work) {

		@Override
		public String toString() {
			return name;
		}
	}

	private static final int FRAMES = 5000;

	private HostileOperations() {
	}

	static List<Operation> all() {
		List<Operation> all = new ArrayList<>();
		for (SpectrumKind kind : SpectrumKind.values()) {
			all.add(spectrum("of all", new SpectrumSettings(kind)));
			all.add(spectrum("in segments", new SpectrumSettings(kind).withSegment(64)));
			all.add(spectrum("in a band", new SpectrumSettings(kind).withSegment(1000).withBand(new FrequencyBand(0.1, 0.4))));
			all.add(spectrum("in a high band", new SpectrumSettings(kind).withBand(new FrequencyBand(2000, 5000))));
		}
		all.add(spectrum("with lines taken off", new SpectrumSettings(SpectrumKind.PSD, WindowFunction.FLAT_TOP, OptionalInt.of(5), 0.99,
				Optional.of(Detrend.Kind.LINEAR), Optional.empty())));
		all.add(new Operation("kurtogram", (source, range, progress) -> new KurtogramOperation(source, 0, range, 0).run(progress).best()));
		all.add(new Operation("diagnosis", (source, range, progress) -> new DiagnoseOperation(source, 0, range, new FaultFrequencies(25, 90, 135, 59, 10), Optional.empty())
				.run(progress).found()));
		all.add(new Operation("diagnosis of nothing", (source, range, progress) -> new DiagnoseOperation(source, 0, range,
				new FaultFrequencies(1e-9, 1e-9, 1e9, 1e-9, 1e-9), Optional.of(new FrequencyBand(1000, 2000))).run(progress).found()));
		addSpectrograms(all);
		addFigures(all);
		addShafts(all);
		addSounds(all);
		return all;
	}

	private static Operation spectrum(String how, SpectrumSettings settings) {
		return new Operation(settings.kind().id() + " " + how, (source, range, progress) -> SpectrumPeaks
				.greatest(new SpectrumOperation(source, 0, range, settings).run(progress), 10));
	}

	private static void addSpectrograms(List<Operation> all) {
		for (int segment : new int[] { 16, 256, 4096 }) {
			all.add(new Operation("spectrogram of " + segment, (source, range, progress) -> new SpectrogramOperation(source, 0, range,
					new SpectrogramSettings(SpectrumKind.PSD, segment), ColumnGrid.over(range.from() - 100.0, range.to() + 100.0, 64), FrequencyCells.all(segment),
					Optional.empty()).run(progress)));
		}
	}

	private static void addFigures(List<Operation> all) {
		for (int window : new int[] { 2, 1000, 100_000 }) {
			all.add(new Operation("trend of " + window, (source, range, progress) -> new TrendOperation(source, 0, range, new TrendSettings(window, Math.max(1, window / 2)))
					.run(progress)));
		}
		all.add(new Operation("trend of segments", (source, range, progress) -> new TrendOperation(source, 0, range, TrendSettings.SEGMENTS).run(progress)));
		all.add(new Operation("features", (source, _, progress) -> new RecordingFeaturesOperation(source, List.of(0), new FeatureSettings(512, 256)).run(progress, _ -> {
			// what they are is tested elsewhere
		})));
		all.add(new Operation("features of what is filled", (source, _, progress) -> new RecordingFeaturesOperation(source, List.of(0),
				new FeatureSettings(4, 3).withFilling(MissingSamples.Policy.LINEAR).withBandEdges(List.of(0.0, 1e-3, 1000.0, 1e9))).run(progress, _ -> {
					// what they are is tested elsewhere
				})));
		all.add(new Operation("statistics", (source, _, progress) -> new ChannelStatisticsOperation(source, 0).run(progress)));
	}

	private static void addShafts(List<Operation> all) {
		all.add(new Operation("pulses", (source, range, progress) -> new FindPulsesOperation(source, 0, range, new TachoSettings(1)).run(progress)));
		for (double rpm : new double[] { 1e-6, 1500, 1e9 }) {
			all.add(orders("orders at " + rpm, SpectrumKind.AMPLITUDE, new ShaftSpeed.Given(rpm, 2 * rpm)));
			all.add(orders("orders of the envelope at " + rpm, SpectrumKind.ENVELOPE, new ShaftSpeed.Given(rpm)));
		}
		all.add(orders("orders by its own pulses", SpectrumKind.PSD, new ShaftSpeed.Tacho(0, new TachoSettings(1))));
		all.add(new Operation("orbit", (source, range, progress) -> new OrbitOperation(source, 0, 0, range, Optional.empty(), 1).run(progress)));
		all.add(new Operation("orbit of a shaft", (source, range, progress) -> new OrbitOperation(source, 0, 0, range, Optional.of(new ShaftSpeed.Given(1500)),
				OrbitOperation.MOST_ORDERS).run(progress)));
	}

	private static Operation orders(String name, SpectrumKind kind, ShaftSpeed speed) {
		return new Operation(name, (source, range, progress) -> new OrderOperation(source, 0, range, speed, new OrderSettings(kind), 1 << 20).run(progress, _ -> {
			// the result is enough
		}));
	}

	private static void addSounds(List<Operation> all) {
		all.add(new Operation("sound as loud as it can be", (source, range, progress) -> listen(
				new SoundOperation(source, 0, range, new SoundSettings(8000), false, OptionalDouble.empty()).run(progress))));
		var gain = OptionalDouble.of(1);
		for (SoundSettings settings : List.of(new SoundSettings(48_000), new SoundSettings(SoundSettings.SLOWEST, 0, 8000), new SoundSettings(SoundSettings.FASTEST, 1000, 44_100))) {
			all.add(new Operation("sound " + settings, (source, range, progress) -> listen(
					new SoundOperation(source, 0, range, settings, false, gain).run(progress))));
			all.add(new Operation("loop " + settings, (source, range, progress) -> listen(
					new SoundOperation(source, 0, range, settings.withShift(0), true, gain).run(progress))));
		}
	}

	/** @throws AssertionError if a frame is nothing that a sound card plays */
	private static void listen(Sound sound) throws IOException {
		float[] frames = new float[FRAMES];
		sound.read(0, frames);
		for (float frame : frames) {
			if (!(frame >= -1 && frame <= 1)) {
				throw new AssertionError("a frame of " + frame);
			}
		}
	}
}
