package org.edgeloop.dataset.features;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/**
 * A window that a row of a feature table is about.
 *
 * @param recording the recording's path from the project's folder, with '/' between the names
 * @param channel the channel's name; empty for all
 * @param range the window's samples, at least one
 */
public record FeatureWindow(String recording, String channel, SampleRange range) {

	/** More windows than anybody looks at one by one. */
	public static final int MOST = 100_000;

	/** @throws IllegalArgumentException with a sentence for the user */
	public FeatureWindow {
		if (recording.isBlank()) {
			throw new IllegalArgumentException("a window names no recording");
		}
		if (range.isEmpty()) {
			throw new IllegalArgumentException("a window of " + recording + " has no samples");
		}
	}

	/**
	 * Finds out why the window cannot be looked at in its recording as that is now.
	 *
	 * @param channels those of the recording
	 * @return a sentence; empty if nothing is wrong
	 */
	public Optional<String> faultIn(List<Channel> channels) {
		List<Channel> meant = channels.stream().filter(each -> channel.isEmpty() || each.name().equals(channel)).toList();
		if (meant.isEmpty()) {
			return Optional.of("The recording has no channel \"" + channel + "\" any more.");
		}
		long length = meant.stream().mapToLong(Channel::length).max().orElse(0);
		return range.to() <= length ? Optional.empty()
				: Optional.of("The window ends at sample " + range.to() + ", but the recording has only " + length
						+ ": it was cut or replaced.");
	}

	/**
	 * Reads {@code [{"recording":"data/x.wav","channel":"DE","from":0,"to":2048}, …]}; other keys do not matter, and neither
	 * {@code channel} needs to be there.
	 *
	 * @throws ProblemException if the text is no such list, or has more than {@value #MOST} windows
	 */
	public static List<FeatureWindow> read(String json) throws ProblemException {
		var windows = new ArrayList<FeatureWindow>();
		try (JsonParser parser = new JsonFactory().createParser(json)) {
			if (parser.nextToken() != JsonToken.START_ARRAY) {
				throw unsound("it is no list");
			}
			while (parser.nextToken() == JsonToken.START_OBJECT && windows.size() <= MOST) {
				windows.add(readOne(parser));
			}
			if (windows.size() > MOST) {
				throw unsound("it has more than " + MOST + " windows");
			}
			if (parser.currentToken() != JsonToken.END_ARRAY) {
				throw unsound("entry " + (windows.size() + 1) + " is no window");
			}
		} catch (JsonProcessingException e) {
			throw unsound("it is no JSON: " + e.getOriginalMessage());
		} catch (IllegalArgumentException e) {
			throw unsound("" + e.getMessage());
		} catch (ProblemException e) {
			throw e;
		} catch (IOException e) {
			throw new IllegalStateException("text cannot fail to be read", e);
		}
		return List.copyOf(windows);
	}

	private static FeatureWindow readOne(JsonParser parser) throws IOException {
		String recording = "";
		String channel = "";
		long from = -1;
		long to = -1;
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String key = parser.currentName();
			JsonToken value = parser.nextToken();
			switch (key) {
				case "recording" -> recording = text(parser, value, key);
				case "channel" -> channel = value == JsonToken.VALUE_NULL ? "" : text(parser, value, key);
				case "from" -> from = sample(parser, value, key);
				case "to" -> to = sample(parser, value, key);
				default -> parser.skipChildren();
			}
		}
		return new FeatureWindow(recording, channel, new SampleRange(from, to));
	}

	private static String text(JsonParser parser, JsonToken value, String key) throws IOException {
		if (value != JsonToken.VALUE_STRING) {
			throw new IllegalArgumentException("\"" + key + "\" of a window is no text");
		}
		return parser.getText();
	}

	private static long sample(JsonParser parser, JsonToken value, String key) throws IOException {
		if (value != JsonToken.VALUE_NUMBER_INT) {
			throw new IllegalArgumentException("\"" + key + "\" of a window is no whole number");
		}
		return parser.getLongValue();
	}

	/** @return the text that {@link #read} understands, in one line */
	public static String write(List<FeatureWindow> windows) {
		var text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			json.writeStartArray();
			for (FeatureWindow window : windows) {
				json.writeStartObject();
				json.writeStringField("recording", window.recording);
				json.writeStringField("channel", window.channel);
				json.writeNumberField("from", window.range.from());
				json.writeNumberField("to", window.range.to());
				json.writeEndObject();
			}
			json.writeEndArray();
		} catch (IOException e) {
			throw new IllegalStateException("text cannot fail to be written", e);
		}
		return text.toString();
	}

	private static ProblemException unsound(String why) {
		return new ProblemException(Problem.error("this is no list of windows: " + why, "",
				"give [{\"recording\": \"data/x.wav\", \"channel\": \"DE\", \"from\": 0, \"to\": 2048}, …]"));
	}
}
