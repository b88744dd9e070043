package org.edgeloop.dataset.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.ChannelSettings;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.Machine;
import org.edgeloop.dataset.Machine.Bearing;
import org.edgeloop.dataset.RecordingRule;
import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.simulation.BearingRig;
import org.edgeloop.signal.simulation.SimulatedRecording;

/** The demo's {@code dataset.json}: the rig's bearings, what the files do not say of their channels, and how each run was set. */
final class DemoDescription {

	private static final List<String> SENSORS = List.of("accelerometer, drive end", "accelerometer, fan end",
			"tachometer, one pulse a revolution");

	private DemoDescription() {
	}

	static DatasetDescription of(List<DemoRecording> recordings) {
		List<RecordingRule> rules = new ArrayList<>();
		rules.add(new RecordingRule("data/**.{wav,npy}", Map.of(), ReadOptions.NONE, channels(), UnknownKeys.NONE));
		rules.add(new RecordingRule("data/**.npy", Map.of(),
				new ReadOptions(OptionalDouble.of(SimulatedRecording.SAMPLE_RATE)), List.of(),
				UnknownKeys.NONE));
		recordings.forEach(recording -> rules.add(new RecordingRule(recording.path(), attributes(recording))));
		return DemoTaxonomy.describe(new DatasetDescription("Bearing rig")).withMachines(List.of(machine())).withRecordings(rules);
	}

	private static Machine machine() {
		return new Machine("Simulated bearing rig", List.of(new Bearing("drive end", "6205-2RS", BearingRig.BEARING),
				new Bearing("fan end", "6205-2RS", BearingRig.BEARING)));
	}

	private static List<ChannelSettings> channels() {
		List<ChannelSettings> channels = new ArrayList<>();
		for (int i = 0; i < SENSORS.size(); i++) {
			channels.add(new ChannelSettings("ch" + (i + 1), SimulatedRecording.CHANNELS.get(i),
					SimulatedRecording.UNITS.get(i), OptionalDouble.empty(), SENSORS.get(i)));
		}
		return channels;
	}

	private static Map<String, AttributeValue> attributes(DemoRecording recording) {
		Map<String, AttributeValue> attributes = new LinkedHashMap<>();
		attributes.put("condition", AttributeValue.of(recording.condition()));
		attributes.put("rpm", AttributeValue.of(recording.rpm()));
		attributes.put("load", AttributeValue.of(recording.load()));
		return attributes;
	}
}
