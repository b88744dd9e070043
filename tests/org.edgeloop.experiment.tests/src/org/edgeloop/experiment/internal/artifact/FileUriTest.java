package org.edgeloop.experiment.internal.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.experiment.SharedStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileUriTest {

	@TempDir
	private Path folder;

	@Test
	void writesWhatPythonWrites() throws Exception {
		List<String> paths = List.of("/", "/a/b", "/with space/é/日本", "/a:b/c@d", "/!$&'()*+,;=/~x-_.", "/per%20cent", "/q?uery#frag", "/[x]",
				"/tab\there", "/😀");
		var expected = SharedStores.python("file_uri.py", Files.write(folder.resolve("paths"), paths));
		for (int i = 0; i < paths.size(); i++) {
			assertEquals(expected.get(i).textValue(), FileUri.of(Path.of(paths.get(i))));
			assertEquals(Path.of(paths.get(i)), FileUri.path(FileUri.of(Path.of(paths.get(i)))));
		}
	}

	@Test
	void readsWhatOthersWrite() {
		assertEquals(Path.of("/srv/mlruns"), FileUri.path("file:/srv/mlruns"));
		assertEquals(Path.of("/srv/ml runs"), FileUri.path("file:///srv/ml runs"));
		assertThrows(IllegalArgumentException.class, () -> FileUri.path("file:relative"));
		assertThrows(IllegalArgumentException.class, () -> FileUri.path("file:///%zz"));
	}
}
