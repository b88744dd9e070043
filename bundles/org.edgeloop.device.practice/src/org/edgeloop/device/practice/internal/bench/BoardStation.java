package org.edgeloop.device.practice.internal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.device.practice.PracticeBoard;

/** This machine as a board that is reached by SSH. */
public final class BoardStation implements Station {

	@Override
	public String name() {
		return "practice board";
	}

	@Override
	public String kind() {
		return "linux-ssh";
	}

	@Override
	public String note() {
		return "This machine as a board that is reached by SSH, while Edgeloop's practice devices run. What is put onto it is gone when they end.";
	}

	@Override
	public String artifact(Path project) throws IOException {
		return ProjectModels.first(project);
	}

	@Override
	public Map<String, String> options() {
		return Map.of("service", "process", "probation", "3");
	}

	@Override
	public Running start() throws IOException {
		PracticeBoard board = PracticeBoard.start();
		return new Running(Map.of("host", "127.0.0.1", "port", String.valueOf(board.port()), "user", board.user(), "key", board.key().toString(), "knownHosts",
				board.knownHosts().toString(), "root", board.root().toString()), board);
	}
}
