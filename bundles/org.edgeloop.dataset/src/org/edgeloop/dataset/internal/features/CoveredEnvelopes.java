package org.edgeloop.dataset.internal.features;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.features.EnvelopeBasis;
import org.edgeloop.signal.features.EnvelopeBasisOperation;
import org.edgeloop.signal.features.EnvelopeSettings;

/** Finds what the features of envelopes need to know of each recording and its channels. */
final class CoveredEnvelopes {

	private final FeatureTableSettings settings;
	private final List<Problem> problems;

	/** @param problems is told of recordings and channels whose envelopes have no features, and why */
	CoveredEnvelopes(FeatureTableSettings settings, List<Problem> problems) {
		this.settings = settings;
		this.problems = problems;
	}

	/**
	 * @param channels the indices of those that rows come from
	 * @return what is known of them, by their indices; may be nothing
	 */
	Map<Integer, EnvelopeBasis> of(String recording, SampleSource source, List<Integer> channels, Progress progress) throws IOException {
		if (settings.features().envelope().isEmpty()) {
			return Map.of();
		}
		var faults = new RecordingFaults(settings.bearing(), source);
		var found = new HashMap<Integer, EnvelopeBasis>();
		for (int channel : channels) {
			Optional<FaultFrequencies> frequencies = faults.of(source.channels().get(channel));
			if (frequencies.isEmpty()) {
				problems.add(Problem.warning("nothing says at which frequencies the bearing's defects strike: features of its envelope have no value",
						recording, "say the bearing and the shaft's speed, or give the project's machine a bearing and the recording an attribute rpm"));
				return Map.of();
			}
			basis(source, channel, frequencies.get(), recording, progress).ifPresent(basis -> found.put(channel, basis));
		}
		return found;
	}

	private Optional<EnvelopeBasis> basis(SampleSource source, int channel, FaultFrequencies frequencies, String recording, Progress progress)
			throws IOException {
		EnvelopeSettings envelope = settings.features().envelope().orElseThrow();
		try {
			return Optional.of(new EnvelopeBasisOperation(source, channel, frequencies, envelope).run(progress));
		} catch (ProblemException e) {
			Problem why = e.problem();
			problems.add(Problem.warning("features of the envelope of " + source.channels().get(channel).name() + " have no value: " + why.what(),
					recording, why.remedy()));
			return Optional.empty();
		}
	}
}
