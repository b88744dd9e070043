package org.edgeloop.analysis.ui.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.XMLMemento;
import org.edgeloop.analysis.ui.order.internal.ShaftMemory;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.order.ShaftSpeed;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose word counts of how a shaft turns, and that the user's choice is kept. */
class ShaftPresenterTest {

	private final QueuedBackground background = new QueuedBackground();
	private int changes;
	private final ShaftPresenter presenter = new ShaftPresenter(background, ShaftChoice.USUAL, () -> changes++);

	@TempDir
	private Path project;

	private SampleSource recording(String channels, String description) throws IOException {
		Files.createDirectories(project.resolve("data"));
		Files.writeString(project.resolve("dataset.json"), description);
		Path file = Files.writeString(project.resolve("data/run.csv"), channels + "\n1,2\n3,4\n");
		return RecordingSettings.of(file).open(file, Progress.NONE);
	}

	private static String saying(int rpm) {
		return """
				{"format": "edgeloop-dataset", "version": 1, "name": "Rig", "recordings": [{"match": "data/**", "attributes": {"rpm": %d}}]}
				""".formatted(rpm);
	}

	@Test
	void theProjectTellsTheSpeedOnceItWasLookedUp() throws IOException {
		try (SampleSource source = recording("DE,FE", saying(1800))) {
			presenter.look(source);
			assertEquals(Optional.empty(), presenter.speed());
			background.drain();
			assertEquals(Optional.of(new ShaftSpeed.Given(1800)), presenter.speed());
			assertEquals(1, changes);
			presenter.look(source);
			background.drain();
			assertEquals(1, changes, "the same recording is looked up once");
			presenter.choose(presenter.choice().of(900));
			assertEquals(Optional.of(new ShaftSpeed.Given(900)), presenter.speed());
			presenter.clear();
			presenter.choose(presenter.choice().automatic());
			assertEquals(Optional.empty(), presenter.speed());
		}
	}

	@Test
	void aTachometerCountsMoreThanTheProject() throws IOException {
		try (SampleSource source = recording("DE,tacho", saying(1800))) {
			presenter.look(source);
			background.drain();
			assertEquals(ShaftSpeed.Tacho.class, presenter.speed().orElseThrow().getClass());
		}
	}

	@Test
	void aDescriptionThatIsNotSoundSaysNothing() throws IOException {
		try (SampleSource source = recording("DE,FE", saying(1800))) {
			Files.writeString(project.resolve("dataset.json"), "{");
			presenter.look(source);
			background.drain();
			assertEquals(Optional.empty(), presenter.speed());
		}
	}

	@Test
	void choicesAreKept() {
		for (ShaftChoice choice : new ShaftChoice[] { ShaftChoice.USUAL, ShaftChoice.USUAL.of(1234.5), ShaftChoice.USUAL.ofTacho("aux").withPulses(60) }) {
			XMLMemento memento = XMLMemento.createWriteRoot("view");
			ShaftMemory.save(choice, memento);
			assertEquals(choice, ShaftMemory.load(memento));
		}
		assertEquals(ShaftChoice.USUAL, ShaftMemory.load(null));
		XMLMemento damaged = XMLMemento.createWriteRoot("view");
		damaged.putString("speed", "TACHO");
		damaged.putInteger("pulsesPerRevolution", -3);
		assertEquals(ShaftChoice.USUAL, ShaftMemory.load(damaged));
	}
}
