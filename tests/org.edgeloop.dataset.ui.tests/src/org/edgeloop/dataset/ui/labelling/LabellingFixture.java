package org.edgeloop.dataset.ui.labelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;

/** A real label document of a recording with two channels of 10,000 samples at 1 kHz, and a presenter without any widget. */
public final class LabellingFixture implements AutoCloseable {

	public static final String RECORDING = "data/run/bearing.wav";
	public static final long LENGTH = 10_000;

	final LabelDocument document;
	public final TimelineModel timeline;
	public final LabellingPresenter presenter;

	private final Samples samples;

	public LabellingFixture(Path project) throws IOException {
		this(project, List.of());
	}

	LabellingFixture(Path project, List<LabelPreset> presets) throws IOException {
		this(project, Taxonomy.DEFAULT, presets, new Samples(List.of("DE", "FE"), Optional.empty()));
	}

	public LabellingFixture(Path project, Taxonomy taxonomy) throws IOException {
		this(project, taxonomy, List.of(), new Samples(List.of("DE", "FE"), Optional.empty()));
	}

	/** The channel DE is a cosine that crosses zero at 25, 75, 125 …; the tacho has a pulse at every multiple of 400. */
	static LabellingFixture withSignal(Path project) throws IOException {
		return new LabellingFixture(project, Taxonomy.DEFAULT, List.of(), new Samples(List.of("DE", "tacho"),
				Optional.of((channel, sample) -> channel == 0 ? Math.cos(Math.PI * (sample + 0.5) / 50) : sample % 400 < 20 ? 5 : 0)));
	}

	private LabellingFixture(Path project, Taxonomy taxonomy, List<LabelPreset> presets, Samples samples) throws IOException {
		this.samples = samples;
		Files.createDirectories(project);
		DatasetFiles.write(project, new DatasetDescription("test"));
		document = LabelDocument.open(project, RECORDING, LENGTH, 1000);
		timeline = new TimelineModel(samples, (_, range, bins) -> {
			throw new AssertionError("a presenter reads no samples: " + range + " in " + bins);
		});
		presenter = new LabellingPresenter(document, taxonomy, presets, timeline);
	}

	/** @return how often samples were read */
	long readings() {
		return samples.readings;
	}

	/** Puts the cursor as a click does. */
	LabellingFixture at(long position) {
		timeline.setCursor(OptionalLong.of(position));
		return this;
	}

	public Label region(long from, long to) {
		presenter.marking().addRegion(new SampleRange(from, to), List.of());
		return presenter.selection().getFirst();
	}

	public Label point(long position) {
		presenter.marking().addPoint(position, List.of());
		return presenter.selection().getFirst();
	}

	/** @return every label as {@code type from-to}, by position */
	List<String> labels() {
		return presenter.index().sorted().stream().map(label -> label.getType() + " " + label.getFrom() + "-" + label.getTo())
				.toList();
	}

	@Override
	public void close() {
		document.close();
	}

	/** What a channel holds. */
	@FunctionalInterface
	private interface Formula {
		double at(int channel, long sample);
	}

	private static final class Samples implements SampleSource {

		private final List<String> names;
		private final Optional<Formula> formula;
		private long readings;

		Samples(List<String> names, Optional<Formula> formula) {
			this.names = names;
			this.formula = formula;
		}

		@Override
		public Path file() {
			return Path.of("bearing.wav");
		}

		@Override
		public String format() {
			return "generated";
		}

		@Override
		public List<Channel> channels() {
			return names.stream().map(name -> new Channel(name, "g", OptionalDouble.of(1000), Optional.empty(), LENGTH, SampleType.FLOAT32))
					.toList();
		}

		@Override
		public Map<String, String> metadata() {
			return Map.of();
		}

		@Override
		public void read(int channel, long from, double[] into, int offset, int count) {
			Formula signal = formula.orElseThrow(() -> new AssertionError("this gesture reads no samples"));
			readings++;
			for (int i = 0; i < count; i++) {
				into[offset + i] = signal.at(channel, from + i);
			}
		}

		@Override
		public void read(int channel, long from, float[] into, int offset, int count) {
			throw new AssertionError("a presenter reads no samples as float");
		}

		@Override
		public void close() {
			// nothing is held
		}
	}
}
