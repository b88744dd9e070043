package org.edgeloop.dataset;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.signal.ReadOptions;

/**
 * The content of a project's {@code dataset.json}: what is true of the dataset beside its recordings and labels.
 *
 * @param name the dataset's name
 * @param taxonomy the types that its labels have
 * @param machines the machines that it was recorded on
 * @param recordings what holds for its recordings; where several match one, the later wins
 * @param tiers the layers that the labels are in by their types
 * @param presets labels filled in beforehand
 * @param unknownKeys what a newer version wrote beside these
 */
public record DatasetDescription(String name, Taxonomy taxonomy, List<Machine> machines, List<RecordingRule> recordings,
		List<Tier> tiers, List<LabelPreset> presets, UnknownKeys unknownKeys) {

	/** The attribute of a recording that names its machine. */
	public static final String MACHINE = "machine";

	/** @throws IllegalArgumentException with a sentence for the user if a tier, or a preset's key, is there twice */
	public DatasetDescription {
		Set<String> taken = new HashSet<>();
		for (Tier tier : tiers) {
			check(taken.add(tier.name()), "the tier \"" + tier.name() + "\" is there twice");
		}
		taken.clear();
		for (LabelPreset preset : presets) {
			check(preset.key().isEmpty() || taken.add(preset.key()), "the key " + preset.key() + " has two label presets");
		}
		tiers = List.copyOf(tiers);
		presets = List.copyOf(presets);
		machines = List.copyOf(machines);
		recordings = List.copyOf(recordings);
	}

	/** Describes a new dataset with the {@linkplain Taxonomy#DEFAULT default taxonomy}. */
	public DatasetDescription(String name) {
		this(name, Taxonomy.DEFAULT, List.of(), List.of(), List.of(), List.of(), UnknownKeys.NONE);
	}

	public DatasetDescription withTaxonomy(Taxonomy newTaxonomy) {
		return new DatasetDescription(name, newTaxonomy, machines, recordings, tiers, presets, unknownKeys);
	}

	public DatasetDescription withMachines(List<Machine> newMachines) {
		return new DatasetDescription(name, taxonomy, newMachines, recordings, tiers, presets, unknownKeys);
	}

	public DatasetDescription withRecordings(List<RecordingRule> newRecordings) {
		return new DatasetDescription(name, taxonomy, machines, newRecordings, tiers, presets, unknownKeys);
	}

	public DatasetDescription withTiers(List<Tier> newTiers) {
		return new DatasetDescription(name, taxonomy, machines, recordings, newTiers, presets, unknownKeys);
	}

	public DatasetDescription withPresets(List<LabelPreset> newPresets) {
		return new DatasetDescription(name, taxonomy, machines, recordings, tiers, newPresets, unknownKeys);
	}

	/** @return the tier that labels of a type are in; empty if the type has none, or one that is not described */
	public Optional<Tier> tierOf(String type) {
		String tier = taxonomy.tierOf(type);
		return tiers.stream().filter(described -> described.name().equals(tier)).findFirst();
	}

	/** @param recording the recording's path from the project's folder, with '/' between the names */
	public RecordingSettings settingsOf(String recording) {
		Map<String, AttributeValue> attributes = new LinkedHashMap<>();
		Map<String, ChannelSettings> channels = new LinkedHashMap<>();
		ReadOptions reading = ReadOptions.NONE;
		for (RecordingRule rule : recordings) {
			if (rule.matches(recording)) {
				attributes.putAll(rule.attributes());
				rule.channels().forEach(channel -> channels.put(channel.channel(), channel));
				reading = reading.overriddenBy(rule.reading());
			}
		}
		return new RecordingSettings(Collections.unmodifiableMap(attributes), reading,
				Collections.unmodifiableMap(channels));
	}

	/**
	 * @param recording the recording's path from the project's folder, with '/' between the names
	 * @return the machine that it was taken from: its attribute {@value #MACHINE}, or the project's only machine; empty if nothing
	 *         says it
	 */
	public String machineOf(String recording) {
		AttributeValue said = settingsOf(recording).attributes().get(MACHINE);
		return said != null ? said.text() : machines.size() == 1 ? machines.getFirst().name() : "";
	}

	private static void check(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}
}
