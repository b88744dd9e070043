package org.edgeloop.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class StartArgumentsTest {

	@Test
	void openIsRepeatableAndMadeAbsolute() {
		var arguments = new StartArguments(List.of("--open", "/a/../b", "--theme", "dark", "--open", "c"));
		assertEquals(List.of(Path.of("/b"), Path.of("c").toAbsolutePath()), arguments.open());
	}

	@Test
	void theLastValueOfAnOptionCounts() {
		assertEquals(Optional.of("light"), new StartArguments(List.of("--theme", "dark", "--theme", "light")).value("--theme"));
	}

	@Test
	void anOptionWithoutValueHasNone() {
		assertEquals(Optional.empty(), new StartArguments(List.of("--out")).value("--out"));
	}
}
