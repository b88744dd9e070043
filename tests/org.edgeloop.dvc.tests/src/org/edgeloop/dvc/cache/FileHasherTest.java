package org.edgeloop.dvc.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.JsonNode;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.Fixtures;
import org.edgeloop.dvc.file.DataHash;
import org.junit.jupiter.api.Test;

/** Both hashes of DVC against Python's ({@code fixtures/data/make_data.py}). */
class FileHasherTest {

	@Test
	void hashesAreThoseOfPython() throws IOException {
		for (JsonNode known : Fixtures.json("data/data.json").path("hashes")) {
			byte[] content = content(known);
			assertEquals(known.path("md5").asText(), hash(content, DataHash.MD5));
			assertEquals(known.path("dos2unix").asText(), hash(content, DataHash.DOS2UNIX), known.path("hex").asText());
		}
	}

	private static byte[] content(JsonNode known) {
		byte[] unit = HexFormat.of().parseHex(known.path("hex").asText());
		var content = new ByteArrayOutputStream();
		for (int i = 0; i < known.path("times").asInt(); i++) {
			content.writeBytes(unit);
		}
		return content.toByteArray();
	}

	private static String hash(byte[] content, String algorithm) throws IOException {
		return FileHasher.hash(new ByteArrayInputStream(content), algorithm, Progress.NONE);
	}
}
