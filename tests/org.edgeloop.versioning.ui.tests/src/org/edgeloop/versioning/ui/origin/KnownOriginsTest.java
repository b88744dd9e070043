package org.edgeloop.versioning.ui.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.Test;

/** Origins are read in the background, once for each file, and again when the project has changed. */
class KnownOriginsTest {

	private static final Path MODEL = Path.of("project", "model.onnx");
	private static final Path OTHER = Path.of("other", "a.csv");

	private final QueuedBackground background = new QueuedBackground();
	private final List<Path> read = new ArrayList<>();
	private final KnownOrigins<Path> origins = new KnownOrigins<>(background, this::read);
	private int told;

	private List<OriginFact> read(Path file, Progress progress) throws IOException {
		read.add(file);
		if (file.equals(OTHER)) {
			throw new ProblemException(Problem.error("There is no repository.", "", ""));
		}
		return List.of(new OriginFact("Kept by", "Git"));
	}

	private Optional<List<OriginFact>> ask(Path file) {
		return origins.of(file, () -> told++);
	}

	@Test
	void isReadOnceHoweverOftenItIsAskedFor() {
		assertEquals(Optional.empty(), ask(MODEL));
		assertEquals(Optional.empty(), ask(MODEL));
		assertEquals(List.of(), read, "not in the thread that asks");
		background.drain();
		assertEquals(Optional.of(List.of(new OriginFact("Kept by", "Git"))), ask(MODEL));
		assertEquals(List.of(MODEL), read);
		assertEquals(1, told);
	}

	@Test
	void isReadAgainWhenItsProjectHasChanged() {
		ask(MODEL);
		background.drain();
		origins.forget(file -> file.startsWith(Path.of("other")));
		assertEquals(true, ask(MODEL).isPresent());
		origins.forget(file -> file.startsWith(Path.of("project")));
		assertEquals(Optional.empty(), ask(MODEL));
		background.drain();
		assertEquals(List.of(MODEL, MODEL), read);
	}

	@Test
	void saysWhyNothingIsKnown() {
		ask(OTHER);
		background.drain();
		assertEquals(Optional.of(List.of(new OriginFact("Not known", "There is no repository."))), ask(OTHER));
	}
}
