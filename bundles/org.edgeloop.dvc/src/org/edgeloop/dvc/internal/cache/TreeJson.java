package org.edgeloop.dvc.internal.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

import org.edgeloop.dvc.cache.FolderTree.Entry;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/** The text of a {@code .dir} object: a list of objects with {@code md5} and {@code relpath}, as Python's json writes and reads it. */
public final class TreeJson {

	private static final JsonFactory JSON = new JsonFactory();
	private static final int TYPICAL_ENTRY = 90;

	private TreeJson() {
	}

	/** @return the entries in the order of the text */
	public static List<Entry> read(byte[] json) throws IOException {
		var entries = new ArrayList<Entry>(json.length / TYPICAL_ENTRY + 1);
		try (JsonParser parser = JSON.createParser(json)) {
			if (parser.nextToken() != JsonToken.START_ARRAY) {
				throw new IOException("it is no list");
			}
			while (parser.nextToken() == JsonToken.START_OBJECT) {
				entries.add(entry(parser));
			}
			if (parser.currentToken() != JsonToken.END_ARRAY || parser.nextToken() != null) {
				throw new IOException("it is no list of files");
			}
		} catch (JsonProcessingException e) {
			throw new IOException("it is no JSON", e);
		}
		return entries;
	}

	private static Entry entry(JsonParser parser) throws IOException {
		String md5 = null;
		String path = null;
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String field = parser.currentName();
			boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
			if (text && "md5".equals(field)) {
				md5 = parser.getText();
			} else if (text && "relpath".equals(field)) {
				path = parser.getText();
			} else {
				parser.skipChildren();
			}
		}
		if (md5 == null || path == null) {
			throw new IOException("an entry has no 'md5' or no 'relpath'");
		}
		return new Entry(path, md5);
	}

	public static String write(List<Entry> entries) {
		var text = new StringBuilder(entries.size() * TYPICAL_ENTRY + 2).append('[');
		String separator = "";
		for (Entry entry : entries) {
			text.append(separator).append("{\"md5\": \"").append(entry.md5()).append("\", \"relpath\": ").append(PythonJson.write(Value.of(entry.path()))).append('}');
			separator = ", ";
		}
		return text.append(']').toString();
	}
}
