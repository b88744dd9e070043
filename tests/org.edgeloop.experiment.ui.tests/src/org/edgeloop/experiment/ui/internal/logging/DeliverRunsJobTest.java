package org.edgeloop.experiment.ui.internal.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.logging.LoggerSettings;
import org.edgeloop.experiment.logging.NewRun;
import org.edgeloop.experiment.logging.RunLogger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench delivers what a program could not, and says why if it cannot either. */
class DeliverRunsJobTest {

	@TempDir
	Path folder;

	private TrackingStore open(TrackingUri uri) throws IOException {
		return TrackingStores.open(uri, new Credentials.Anonymous(), folder.resolve("cache"));
	}

	@Test
	void nothingToDoIsNoFailure() throws IOException {
		assertEquals(0, DeliverRunsJob.deliver(folder.resolve("none"), this::open, Progress.NONE).delivered());
	}

	@Test
	void whatWaitedIsDeliveredOnceItsStoreIsThere() throws IOException {
		Path spools = folder.resolve("spools");
		int port;
		try (var free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		try (TrackingStore nobody = open(TrackingUri.parse("http://localhost:" + port, folder));
				RunLogger logger = RunLogger.start(nobody, NewRun.of("e", "r", Map.of()), LoggerSettings.of(spools, _ -> { }))) {
			assertFalse(logger.deliver(Progress.NONE));
		}
		var thrown = assertThrows(ProblemException.class, () -> DeliverRunsJob.deliver(spools, _ -> {
			throw new ConnectionException(Problem.error("No server answers", "", ""));
		}, Progress.NONE));
		assertEquals("Logged runs wait for their store: No server answers", thrown.problem().what());
		var mlruns = new TrackingUri.Files(Files.createDirectory(folder.resolve("mlruns")));
		assertEquals(1, DeliverRunsJob.deliver(spools, _ -> open(mlruns), Progress.NONE).delivered());
		assertEquals(0, DeliverRunsJob.deliver(spools, this::open, Progress.NONE).delivered());
	}
}
