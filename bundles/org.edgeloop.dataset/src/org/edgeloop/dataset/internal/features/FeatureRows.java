package org.edgeloop.dataset.internal.features;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.features.EnvelopeBasis;
import org.edgeloop.signal.features.Feature;
import org.edgeloop.signal.features.RecordingFeaturesOperation;
import org.edgeloop.signal.features.WindowFeatures;
import org.edgeloop.table.TableColumn;

/** Goes over all recordings of a feature table and makes their rows. */
public final class FeatureRows {

	/** Takes a row. */
	@FunctionalInterface
	interface Sink {
		void accept(FeatureTableRow row) throws IOException;
	}

	private final FeatureScope scope;
	private final ReadOptions reading;
	private final FeatureTableSettings settings;
	private final Progress progress;
	private final List<Feature> features;
	private final AttributeColumns attributes;
	private final CoveredEnvelopes envelopes;
	private final List<CoveredRecording> recordings = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private long count;

	/** @throws ProblemException if an attribute cannot be a column */
	public FeatureRows(FeatureScope scope, ReadOptions reading, FeatureTableSettings settings, Progress progress) throws ProblemException {
		this.scope = scope;
		this.reading = reading;
		this.settings = settings;
		this.progress = progress;
		features = WindowFeatures.definitions(settings.features());
		attributes = AttributeColumns.of(scope, settings.attributes(), this::isTaken);
		envelopes = new CoveredEnvelopes(settings, problems);
	}

	public List<Feature> features() {
		return features;
	}

	/** @return the columns that recordings' attributes are in */
	public List<TableColumn> attributes() {
		return attributes.columns();
	}

	private boolean isTaken(String name) {
		return FeatureColumns.ALL.stream().anyMatch(column -> column.columnName().equalsIgnoreCase(name))
				|| features.stream().anyMatch(feature -> feature.name().equalsIgnoreCase(name));
	}

	/** @return how many rows went out so far */
	public long count() {
		return count;
	}

	/** @return the recordings that rows went out of so far */
	public List<CoveredRecording> recordings() {
		return Collections.unmodifiableList(recordings);
	}

	/** @return what was left out so far, and what else a user should know */
	public List<Problem> problems() {
		return Collections.unmodifiableList(problems);
	}

	/**
	 * @throws ProblemException if no recording has a row
	 * @throws IOException if a recording that was opened cannot be read to its end, or from {@code sink}
	 */
	void forEach(Sink sink) throws IOException {
		boolean several = scope.recordings().size() > 1;
		progress.begin("Computing features", several ? scope.recordings().size() : 0);
		for (String path : scope.recordings()) {
			progress.checkCancelled();
			// Opening, hashing and windows are counted in units that do not add up with recordings.
			Progress within = Progress.NONE.until(progress::isCancelled);
			try (SampleSource source = open(path, within)) {
				send(path, source, within, sink);
			} catch (Unusable e) {
				problems.add(e.problem);
			}
			progress.worked(several ? 1 : 0);
		}
		if (count == 0) {
			throw new ProblemException(Problem.error("no window is left to compute features of", scope.folder().toString(),
					problems.isEmpty() ? "take shorter windows" : problems.getFirst().toLine()));
		}
	}

	private SampleSource open(String path, Progress within) throws Unusable {
		try {
			return scope.settingsOf(path).with(reading).open(scope.file(path), within);
		} catch (ProblemException e) {
			throw new Unusable(e.problem(), e);
		} catch (IOException e) {
			throw new Unusable(Problem.error("left out: it cannot be read: " + IoCause.inWords(e), path, "check its permissions"), e);
		}
	}

	private void send(String path, SampleSource source, Progress within, Sink sink) throws IOException, Unusable {
		List<Integer> chosen = choose(path, source);
		List<Channel> channels = chosen.stream().map(source.channels()::get).toList();
		if (new RecordingFeaturesOperation(source, chosen, settings.features()).windows() == 0) {
			throw new Unusable(Problem.warning("left out: it is shorter than a window", path, "take shorter windows"));
		}
		if (channels.stream().anyMatch(channel -> channel.sampleRate().isEmpty())) {
			problems.add(Problem.warning("its sample rate is unknown: features that are frequencies have no value", path,
					"give the sample rate"));
		}
		Map<Integer, EnvelopeBasis> bases = envelopes.of(path, source, chosen, within);
		var operation = new RecordingFeaturesOperation(source, chosen, settings.features(), bases);
		String hash = scope.hashing().of(scope.file(path), within);
		RecordingLabels labels = labels(path, hash);
		List<Optional<AttributeValue>> said = attributes.of(path);
		operation.run(counting(operation), row -> {
			Channel channel = source.channels().get(row.channel());
			sink.accept(new FeatureTableRow(path, channel.name(), labels.of(channel, row.range().from()), said, row));
			count++;
		});
		List<Optional<EnvelopeBasis>> known = chosen.stream().map(channel -> Optional.ofNullable(bases.get(channel))).toList();
		recordings.add(new CoveredRecording(path, hash, labels.hash(), channels, known, operation.windows()));
	}

	/** @return the progress of one recording's windows, which is shown where it is the only one */
	private Progress counting(RecordingFeaturesOperation operation) {
		if (scope.recordings().size() > 1) {
			return Progress.NONE.until(progress::isCancelled);
		}
		progress.begin("Computing features", operation.windows());
		return progress;
	}

	private RecordingLabels labels(String path, String contentHash) throws IOException {
		if (scope.project().isEmpty()) {
			return RecordingLabels.none(settings);
		}
		try {
			return RecordingLabels.read(scope.project().get(), path, contentHash, settings);
		} catch (ProblemException e) {
			problems.add(e.problem());
			return RecordingLabels.none(settings);
		}
	}

	/** @return the indices of the wanted channels */
	private List<Integer> choose(String path, SampleSource source) throws Unusable {
		List<String> present = source.channels().stream().map(Channel::name).toList();
		if (settings.channels().isEmpty()) {
			return IntStream.range(0, present.size()).boxed().toList();
		}
		for (String wanted : settings.channels()) {
			if (!present.contains(wanted)) {
				throw new Unusable(Problem.warning("left out: it has no channel \"" + wanted + "\"", path,
						"name the channels that all recordings have: " + String.join(", ", present)));
			}
		}
		return settings.channels().stream().map(present::indexOf).toList();
	}

	/** A recording has no rows, for a reason that a user can read. */
	private static final class Unusable extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient Problem problem;

		Unusable(Problem problem) {
			this.problem = problem;
		}

		Unusable(Problem problem, Throwable cause) {
			super(cause);
			this.problem = problem;
		}
	}
}
