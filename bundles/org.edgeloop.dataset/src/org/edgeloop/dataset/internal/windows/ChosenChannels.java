package org.edgeloop.dataset.internal.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.base.Problem;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/** The channels that windows are cut from: the same names in every recording, though they may lie elsewhere in each. */
public final class ChosenChannels {

	private List<String> names;
	private final List<String> units = new ArrayList<>();

	/** @param wanted the channels' names; empty for all that the first recording has */
	public ChosenChannels(List<String> wanted) {
		names = wanted;
	}

	/** @return the names; empty before the first recording if none were named */
	public List<String> names() {
		return names;
	}

	/** @return a unit for each channel; empty where recordings differ or say none */
	public List<String> units() {
		return units;
	}

	/**
	 * Looks at one more recording.
	 *
	 * @param recording how to call it
	 * @return why windows cannot be cut from it; empty if they can
	 */
	public Optional<Problem> refuse(SampleSource source, String recording) {
		if (names.isEmpty()) {
			names = source.channels().stream().map(Channel::name).toList();
		}
		int[] places = places(source, names);
		for (int i = 0; i < places.length; i++) {
			if (places[i] < 0) {
				return Optional.of(Problem.warning("left out: it has no channel \"" + names.get(i) + "\"", recording,
						"name the channels that all recordings have"));
			}
		}
		Channel first = source.channels().get(places[0]);
		for (int place : places) {
			Channel channel = source.channels().get(place);
			if (channel.length() != first.length() || !channel.sampleRate().equals(first.sampleRate())) {
				return Optional.of(Problem.warning("left out: \"" + first.name() + "\" and \"" + channel.name()
						+ "\" differ in length or sample rate", recording, "choose channels that were sampled together"));
			}
		}
		takeUnits(source, places);
		return Optional.empty();
	}

	/** @return the index of each name among the source's channels; -1 where there is none */
	public static int[] places(SampleSource source, List<String> names) {
		List<String> present = source.channels().stream().map(Channel::name).toList();
		return names.stream().mapToInt(present::indexOf).toArray();
	}

	/** @return the sample rate that all chosen channels have */
	public static OptionalDouble sampleRate(SampleSource source, int[] places) {
		return source.channels().get(places[0]).sampleRate();
	}

	private void takeUnits(SampleSource source, int[] places) {
		for (int i = 0; i < places.length; i++) {
			String unit = source.channels().get(places[i]).unit();
			if (i == units.size()) {
				units.add(unit);
			} else if (!unit.equals(units.get(i))) {
				units.set(i, "");
			}
		}
	}
}
