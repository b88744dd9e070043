package org.edgeloop.dataset.internal.exploration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads of a feature table's manifest what its columns are measured in. */
public final class ManifestUnits {

	private static final String COLUMNS = "columns";

	private ManifestUnits() {
	}

	/**
	 * @param manifest need not be there, nor be sound: a table can be looked at without its units
	 * @return the unit of each column that has one
	 */
	public static Map<String, String> read(Path manifest) {
		Map<String, String> units = new HashMap<>();
		if (!Files.isRegularFile(manifest)) {
			return units;
		}
		try (JsonParser json = new JsonFactory().createParser(manifest.toFile())) {
			json.nextToken();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				boolean isColumns = COLUMNS.equals(json.currentName());
				JsonToken value = json.nextToken();
				if (isColumns && value == JsonToken.START_ARRAY) {
					readColumns(json, units);
					return units;
				}
				json.skipChildren();
			}
		} catch (IOException _) {
			// Said above.
		}
		return units;
	}

	private static void readColumns(JsonParser json, Map<String, String> units) throws IOException {
		while (json.nextToken() == JsonToken.START_OBJECT) {
			String name = "";
			String unit = "";
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String key = json.currentName();
				JsonToken value = json.nextToken();
				if (value == JsonToken.VALUE_STRING && key.equals("name")) {
					name = json.getText();
				} else if (value == JsonToken.VALUE_STRING && key.equals("unit")) {
					unit = json.getText();
				} else {
					json.skipChildren();
				}
			}
			if (!unit.isEmpty()) {
				units.put(name, unit);
			}
		}
	}
}
