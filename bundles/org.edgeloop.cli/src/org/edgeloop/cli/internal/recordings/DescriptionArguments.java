package org.edgeloop.cli.internal.recordings;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.reading.ReadingArguments;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.ChannelSettings;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.dataset.UnknownKeys;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the command line says of recordings and their channels. */
@NonNullByDefault({})
final class DescriptionArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Mixin
	private ReadingArguments reading;

	@Option(names = "--attribute", paramLabel = "NAME=VALUE", description = "Something that describes them, such as machine=pump-3 "
			+ "or speed=1497; true and false are flags. May be given several times, as all that follow.")
	private Map<String, String> attributes = new LinkedHashMap<>();

	@Option(names = "--name", paramLabel = "CHANNEL=NAME", description = "A channel's name for people.")
	private Map<String, String> names = new LinkedHashMap<>();

	@Option(names = "--unit", paramLabel = "CHANNEL=UNIT", description = "The unit of a channel's scaled values, such as DE=g.")
	private Map<String, String> units = new LinkedHashMap<>();

	@Option(names = "--scale", paramLabel = "CHANNEL=FACTOR", description = "The size of a channel's stored step in its unit.")
	private Map<String, Double> scales = new LinkedHashMap<>();

	@Option(names = "--offset", paramLabel = "CHANNEL=VALUE", description = "What is added after scaling, in the unit.")
	private Map<String, Double> offsets = new LinkedHashMap<>();

	@Option(names = "--sensor", paramLabel = "CHANNEL=TEXT", description = "What measured a channel, and where.")
	private Map<String, String> sensors = new LinkedHashMap<>();

	/** @throws ParameterException if a value is none */
	RecordingSettings settings() {
		var described = new LinkedHashMap<String, AttributeValue>();
		attributes.forEach((name, text) -> described.put(name, value(text)));
		var channels = new LinkedHashMap<String, ChannelSettings>();
		for (String channel : channels()) {
			channels.put(channel, channel(channel));
		}
		return new RecordingSettings(described, reading.options(), channels);
	}

	private Set<String> channels() {
		var channels = new LinkedHashSet<String>();
		channels.addAll(names.keySet());
		channels.addAll(units.keySet());
		channels.addAll(scales.keySet());
		channels.addAll(offsets.keySet());
		channels.addAll(sensors.keySet());
		return channels;
	}

	private ChannelSettings channel(String channel) {
		try {
			return new ChannelSettings(channel, names.getOrDefault(channel, ""), units.getOrDefault(channel, ""),
					scales.getOrDefault(channel, 1.0), offsets.getOrDefault(channel, 0.0), sensors.getOrDefault(channel, ""),
					UnknownKeys.NONE);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
		}
	}

	private static AttributeValue value(String text) {
		if (text.equals("true") || text.equals("false")) {
			return AttributeValue.of(Boolean.parseBoolean(text));
		}
		OptionalDouble number = number(text);
		return number.isPresent() ? AttributeValue.of(number.getAsDouble()) : AttributeValue.of(text);
	}

	private static OptionalDouble number(String text) {
		try {
			double number = Double.parseDouble(text);
			return Double.isFinite(number) && !Character.isLetter(text.charAt(text.length() - 1)) ? OptionalDouble.of(number)
					: OptionalDouble.empty();
		} catch (NumberFormatException e) {
			return OptionalDouble.empty();
		}
	}
}
