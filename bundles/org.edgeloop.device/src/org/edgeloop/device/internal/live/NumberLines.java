package org.edgeloop.device.internal.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Finds the samples in a stream of text, byte by byte. The first line is torn wherever somebody began to listen: it counts as names, if
 * they are as many as the next one has numbers and none is a number itself, and as nothing else.
 */
public final class NumberLines {

	private static final double[] NONE = {};
	private static final int LONGEST = 1 << 14;
	private static final int MOST_CHANNELS = 256;
	private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;\\t]\\s*|\\s+");
	private static final ObjectMapper JSON = new ObjectMapper();

	private final byte[] line = new byte[LONGEST];
	private int length;
	private boolean isFirst = true;
	private List<String> heading = List.of();
	private List<String> names = List.of();

	/** @return the names of the channels, once there was a sample */
	public List<String> names() {
		return names;
	}

	/** @return the sample that the byte completes, a value for each channel; nothing while there is none */
	public double[] add(byte next) {
		if (next != '\n' && next != '\r') {
			if (length < LONGEST) {
				line[length] = next;
			}
			length++;
			return NONE;
		}
		String text = length > LONGEST ? "" : new String(line, 0, length, StandardCharsets.UTF_8).strip();
		length = 0;
		if (text.isEmpty()) {
			return NONE;
		}
		double[] sample = text.startsWith("{") ? object(text) : columns(text);
		isFirst = false;
		return sample;
	}

	private double[] columns(String text) {
		String[] cells = SEPARATOR.split(text);
		double[] numbers = numbers(cells);
		if (numbers.length == 0) {
			boolean areNames = names.isEmpty() && Stream.of(cells).allMatch(cell -> numbers(cell).length == 0);
			heading = areNames ? List.of(cells) : heading;
			return NONE;
		}
		if (isFirst) {
			return NONE;
		}
		if (names.isEmpty() && numbers.length <= MOST_CHANNELS) {
			names = heading.size() == numbers.length ? heading : numbered(numbers.length);
		}
		return numbers.length == names.size() ? numbers : NONE;
	}

	/** @return nothing unless all cells are numbers */
	private static double[] numbers(String... cells) {
		var numbers = new double[cells.length];
		for (int i = 0; i < cells.length; i++) {
			try {
				numbers[i] = "nan".equalsIgnoreCase(cells[i]) ? Double.NaN : Double.parseDouble(cells[i]);
			} catch (NumberFormatException e) {
				return NONE;
			}
		}
		return numbers;
	}

	private static List<String> numbered(int channels) {
		var numbered = new ArrayList<String>();
		for (int i = 1; i <= channels; i++) {
			numbered.add("channel " + i);
		}
		return numbered;
	}

	/** A name that is missing in an object has no value then; one that is new later is passed over. */
	private double[] object(String text) {
		JsonNode object = json(text);
		if (!object.isObject()) {
			return NONE;
		}
		if (names.isEmpty()) {
			names = numericNames(object);
		}
		var values = new double[names.size()];
		boolean hasValue = false;
		for (int i = 0; i < values.length; i++) {
			JsonNode value = object.path(names.get(i));
			values[i] = value.isNumber() ? value.doubleValue() : Double.NaN;
			hasValue |= value.isNumber();
		}
		return hasValue ? values : NONE;
	}

	private static JsonNode json(String text) {
		try {
			return JSON.readTree(text);
		} catch (IOException e) {
			return JSON.missingNode();
		}
	}

	private static List<String> numericNames(JsonNode object) {
		var found = new ArrayList<String>();
		for (Iterator<Map.Entry<String, JsonNode>> fields = object.fields(); fields.hasNext() && found.size() < MOST_CHANNELS;) {
			Map.Entry<String, JsonNode> field = fields.next();
			if (field.getValue().isNumber()) {
				found.add(field.getKey());
			}
		}
		return List.copyOf(found);
	}
}
