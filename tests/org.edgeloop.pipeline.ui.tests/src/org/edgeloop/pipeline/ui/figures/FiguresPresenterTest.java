package org.edgeloop.pipeline.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of a repository that git itself has made. */
class FiguresPresenterTest {

	private static final String PIPELINE = """
			stages:
			  train:
			    cmd: echo
			    params: [rate, kinds, rounds]
			    metrics:
			    - metrics.json:
			        cache: false
			""";

	@TempDir
	Path folder;

	private final QueuedBackground background = new QueuedBackground();
	private final FiguresPresenter presenter = new FiguresPresenter(background, new DvcFigures(), () -> {
		// what is shown is asked for
	});

	@BeforeEach
	void repository() throws IOException {
		folder = folder.toRealPath();
		Files.createDirectories(folder.resolve(".dvc"));
		Files.writeString(folder.resolve(".dvc/config"), "");
		Files.writeString(folder.resolve("dvc.yaml"), PIPELINE);
		write("rate: 0.1\nkinds: [rms]\nrounds: 10\n", "{\"acc\": 0.5, \"loss\": 2}");
	}

	private void write(String params, String metrics) throws IOException {
		Files.writeString(folder.resolve("params.yaml"), params);
		Files.writeString(folder.resolve("metrics.json"), metrics);
	}

	private void git(String... words) throws Exception {
		var command = new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@b.c", "-C", folder.toString()));
		command.addAll(List.of(words));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getInputStream().readAllBytes();
		assertEquals(0, process.waitFor());
	}

	private List<String> rows() {
		background.drain();
		return presenter.rows().stream().map(row -> String.join("|", row.kind().word(), row.value().name(), row.before(), row.now(), row.changeText()).strip()).toList();
	}

	@Test
	void withoutGitThereIsNothingToCompareWith() {
		presenter.show(Optional.of(folder));
		assertEquals(List.of("parameter|kinds|[\"rms\"]|[\"rms\"]|", "parameter|rate|0.1|0.1|", "parameter|rounds|10|10|", "metric|acc|0.5|0.5|", "metric|loss|2|2|"),
				rows());
		assertFalse(presenter.isCompared());
		assertTrue(presenter.message().startsWith("Git has no commit"), presenter::message);
	}

	@Test
	void figuresAreHeldAgainstTheLastCommitAndOthers() throws Exception {
		git("init", "-q", "-b", "main");
		git("add", "-A");
		git("commit", "-qm", "first");
		git("tag", "v1");
		write("rate: 0.3\nkinds: [rms, crest]\nextra: 1\n", "{\"acc\": 0.75, \"loss\": 1}");
		presenter.show(Optional.of(folder));
		presenter.setOnlyChanged(true);
		assertEquals(List.of("parameter|extra||1|new", "parameter|kinds|[\"rms\"]|[\"rms\", \"crest\"]|changed", "parameter|rate|0.1|0.3|\u25b2 +0.2", "parameter|rounds|10||gone",
				"metric|acc|0.5|0.75|\u25b2 +0.25", "metric|loss|2|1|\u25bc \u22121"), rows());
		assertEquals(List.of("HEAD", "HEAD~1", "main", "v1"), presenter.revisions());
		assertEquals("", presenter.message());
		git("commit", "-qam", "second");
		presenter.show(Optional.of(folder));
		assertEquals(List.of(), rows());
		presenter.setRevision("v1");
		assertEquals(6, rows().size());
	}

	@Test
	void commitThatIsNotThereIsSaid() throws Exception {
		git("init", "-q", "-b", "main");
		git("add", "-A");
		git("commit", "-qm", "first");
		presenter.show(Optional.of(folder));
		background.drain();
		presenter.setRevision("nowhere");
		background.drain();
		assertTrue(presenter.message().contains("nowhere"), presenter::message);
	}
}
