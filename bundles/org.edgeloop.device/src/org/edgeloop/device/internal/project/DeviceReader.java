package org.edgeloop.device.internal.project;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.spec.Device;
import org.edgeloop.device.spec.Setting;
import org.edgeloop.device.spec.SpecFactory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** Turns the text of a device's file into the model, and says the line where it is not as it should be. */
public final class DeviceReader {

	static final String FORMAT = "edgeloop-device";
	static final int VERSION = 1;

	private static final int DEEPEST = 100;
	private static final JsonFactory JSON = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

	private final Path file;
	private final JsonParser json;
	private final Device device = SpecFactory.eINSTANCE.createDevice();
	private final List<String> unknown = new ArrayList<>();
	private String format = "";
	private long version;

	private DeviceReader(Path file, JsonParser json) {
		this.file = file;
		this.json = json;
	}

	/** @param file what messages name */
	public static Device read(Path file, String text) throws ProblemException {
		try (JsonParser json = JSON.createParser(text)) {
			return new DeviceReader(file, json).document();
		} catch (JsonProcessingException e) {
			throw unsound(file, e);
		} catch (ProblemException e) {
			throw e;
		} catch (IOException e) {
			throw new IllegalStateException("reading a text in memory does not fail", e);
		}
	}

	private Device document() throws IOException {
		json.nextToken();
		expect(JsonToken.START_OBJECT, "an object {\u2026}");
		while (json.nextToken() != JsonToken.END_OBJECT) {
			String key = json.currentName();
			json.nextToken();
			member(key);
		}
		device.setUnknownKeys(String.join(",", unknown));
		if (!format.equals(FORMAT)) {
			throw new ProblemException(Problem.error("this is no device: its \"format\" is not \"" + FORMAT + "\"", file.toString(),
					"choose a file that ends in .device"));
		}
		if (version < 1) {
			throw new ProblemException(
					Problem.error("the device has no valid \"version\"", file.toString(), "restore the file from the project's history"));
		}
		if (json.nextToken() != null) {
			throw problem("something follows after the end of the JSON document");
		}
		return device;
	}

	private void member(String key) throws IOException {
		switch (key) {
			case "format" -> format = text();
			case "version" -> version();
			case "name" -> device.setName(text());
			case "kind" -> device.setKind(text());
			case "note" -> device.setNote(text());
			case "target" -> device.setTarget(text());
			case "settings" -> settings(device.getSettings());
			case "artifact" -> device.setArtifact(text());
			case "options" -> settings(device.getOptions());
			default -> unknown.add(DeviceWriter.quote(key) + ":" + rawValue());
		}
	}

	private void version() throws IOException {
		expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
		if (json.getNumberType() != JsonParser.NumberType.INT) {
			throw problem("the number " + json.getText() + " is too large");
		}
		version = json.getLongValue();
		if (version > VERSION) {
			throw new ProblemException(Problem.error("written by a newer Edgeloop: version " + version + " of the device, this one knows " + VERSION,
					file.toString(), "update Edgeloop; the file is left as it is"));
		}
	}

	/** Who writes the file by hand may leave the quotes of a number or of true away. */
	private void settings(List<Setting> settings) throws IOException {
		expect(JsonToken.START_OBJECT, "an object {\u2026}");
		while (json.nextToken() != JsonToken.END_OBJECT) {
			Setting setting = SpecFactory.eINSTANCE.createSetting();
			setting.setKey(json.currentName());
			JsonToken value = json.nextToken();
			if (value == null || !value.isScalarValue() || value == JsonToken.VALUE_NULL) {
				throw unexpected("a text");
			}
			setting.setValue(json.getText());
			settings.add(setting);
		}
	}

	private String text() throws IOException {
		expect(JsonToken.VALUE_STRING, "a text");
		return json.getText();
	}

	/** @return the whole value as compact JSON; numbers keep their digits */
	private String rawValue() throws IOException {
		var text = new StringWriter();
		try (JsonGenerator out = JSON.createGenerator(text)) {
			int depth = 0;
			do {
				JsonToken token = json.currentToken();
				depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
				if (token.isNumeric()) {
					out.writeNumber(json.getText());
				} else {
					out.copyCurrentEvent(json);
				}
			} while (depth > 0 && json.nextToken() != null);
		}
		return text.toString();
	}

	private void expect(JsonToken token, String name) throws IOException {
		if (json.currentToken() != token) {
			throw unexpected(name);
		}
	}

	private ProblemException unexpected(String expected) throws IOException {
		String key = json.currentName();
		return problem((key == null ? "the value" : "\"" + key + "\"") + " must be " + expected);
	}

	private ProblemException problem(String what) {
		return new ProblemException(Problem.error(what, file + ":" + json.currentTokenLocation().getLineNr(), "correct the line and open the file again"));
	}

	private static ProblemException unsound(Path file, JsonProcessingException cause) {
		JsonLocation at = cause.getLocation();
		String where = at == null ? file.toString() : file + ":" + at.getLineNr() + ":" + at.getColumnNr();
		String what = cause.getOriginalMessage().replaceAll("\\[Source: [^;\\]]*; ?", "[");
		return new ProblemException(
				Problem.error("not valid JSON: " + what, where, "correct the place or restore the file from the project's history"), cause);
	}
}
