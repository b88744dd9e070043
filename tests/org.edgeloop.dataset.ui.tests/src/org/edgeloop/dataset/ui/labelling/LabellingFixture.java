package org.edgeloop.dataset.ui.labelling;

import java.io.IOException;
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

	public LabellingFixture(Path project) throws IOException {
		DatasetFiles.write(project, new DatasetDescription("test"));
		document = LabelDocument.open(project, RECORDING, LENGTH, 1000);
		timeline = new TimelineModel(new Silence(), (_, range, bins) -> {
			throw new AssertionError("a presenter reads no samples: " + range + " in " + bins);
		});
		presenter = new LabellingPresenter(document, Taxonomy.DEFAULT, timeline);
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

	private static final class Silence implements SampleSource {

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
			return List.of(channel("DE"), channel("FE"));
		}

		private static Channel channel(String name) {
			return new Channel(name, "g", OptionalDouble.of(1000), Optional.empty(), LENGTH, SampleType.FLOAT32);
		}

		@Override
		public Map<String, String> metadata() {
			return Map.of();
		}

		@Override
		public void read(int channel, long from, double[] into, int offset, int count) {
			throw new AssertionError("a presenter reads no samples");
		}

		@Override
		public void read(int channel, long from, float[] into, int offset, int count) {
			throw new AssertionError("a presenter reads no samples");
		}

		@Override
		public void close() {
			// nothing is held
		}
	}
}
