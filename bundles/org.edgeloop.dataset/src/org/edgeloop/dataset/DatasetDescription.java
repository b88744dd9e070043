package org.edgeloop.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The content of a project's {@code dataset.json}: what is true of the dataset beside its recordings and labels.
 *
 * @param name the dataset's name
 * @param taxonomy the types that its labels have
 * @param machines the machines that it was recorded on
 * @param recordings what holds for its recordings; where several match one, the later wins
 * @param unknownKeys what a newer version wrote beside these
 */
public record DatasetDescription(String name, Taxonomy taxonomy, List<Machine> machines, List<RecordingRule> recordings,
		UnknownKeys unknownKeys) {

	public DatasetDescription {
		machines = List.copyOf(machines);
		recordings = List.copyOf(recordings);
	}

	/** Describes a new dataset with the {@linkplain Taxonomy#DEFAULT default taxonomy}. */
	public DatasetDescription(String name) {
		this(name, Taxonomy.DEFAULT, List.of(), List.of(), UnknownKeys.NONE);
	}

	public DatasetDescription withTaxonomy(Taxonomy newTaxonomy) {
		return new DatasetDescription(name, newTaxonomy, machines, recordings, unknownKeys);
	}

	public DatasetDescription withMachines(List<Machine> newMachines) {
		return new DatasetDescription(name, taxonomy, newMachines, recordings, unknownKeys);
	}

	public DatasetDescription withRecordings(List<RecordingRule> newRecordings) {
		return new DatasetDescription(name, taxonomy, machines, newRecordings, unknownKeys);
	}

	/** @param recording the recording's path from the project's folder, with '/' between the names */
	public RecordingSettings settingsOf(String recording) {
		Map<String, AttributeValue> attributes = new LinkedHashMap<>();
		Map<String, ChannelSettings> channels = new LinkedHashMap<>();
		OptionalDouble sampleRate = OptionalDouble.empty();
		for (RecordingRule rule : recordings) {
			if (rule.matches(recording)) {
				attributes.putAll(rule.attributes());
				rule.channels().forEach(channel -> channels.put(channel.channel(), channel));
				sampleRate = rule.sampleRate().isPresent() ? rule.sampleRate() : sampleRate;
			}
		}
		return new RecordingSettings(Collections.unmodifiableMap(attributes), sampleRate,
				Collections.unmodifiableMap(channels));
	}
}
