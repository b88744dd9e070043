package org.edgeloop.device.internal.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.edgeloop.device.spec.Device;
import org.edgeloop.device.spec.Setting;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Turns a device into its text: a key a line in the order of the model, what is empty left out. */
public final class DeviceWriter {

	private DeviceWriter() {
	}

	public static String write(Device device) {
		var lines = new ArrayList<String>();
		lines.add("\"format\":" + quote(DeviceReader.FORMAT));
		lines.add("\"version\":" + DeviceReader.VERSION);
		text(lines, "name", device.getName());
		text(lines, "kind", device.getKind());
		text(lines, "note", device.getNote());
		text(lines, "target", device.getTarget());
		settings(lines, "settings", device.getSettings());
		text(lines, "artifact", device.getArtifact());
		settings(lines, "options", device.getOptions());
		if (!device.getUnknownKeys().isEmpty()) {
			lines.add(device.getUnknownKeys());
		}
		return "{\n" + String.join(",\n", lines) + "\n}\n";
	}

	private static void text(List<String> lines, String key, String value) {
		if (!value.isEmpty()) {
			lines.add(quote(key) + ":" + quote(value));
		}
	}

	private static void settings(List<String> lines, String key, List<Setting> settings) {
		if (!settings.isEmpty()) {
			lines.add(settings.stream().map(setting -> quote(setting.getKey()) + ":" + quote(setting.getValue()))
					.collect(Collectors.joining(",\n", quote(key) + ":{\n", "\n}")));
		}
	}

	static String quote(String text) {
		return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
	}
}
