package org.edgeloop.dvc.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.HostTrust;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.dvc.RemoteSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Remotes that other people use and that are not known here: named, with what can be done. */
class RemotesTest {

	private final Remotes remotes = Remotes.of(List.of(new LocalRemoteKind()));

	@ParameterizedTest
	@ValueSource(strings = { "gdrive://1tqW4f", "gs://bucket/p", "azure://c/p", "hdfs://u@h:9000/p", "webhdfs://h/p", "webdavs://h/vault/",
			"oss://bucket/p" })
	void aKindThatIsNotKnownIsNamedWithWhatIs(String url) {
		Problem problem = problem(new RemoteSettings("store", url, Map.of()));

		assertEquals("Remotes by " + Remotes.scheme(url) + " are not known here", problem.what());
		assertEquals("remote store", problem.where());
		assertTrue(problem.remedy().contains("DVC's own program") && problem.remedy().endsWith("file"), problem.remedy());
	}

	@Test
	void aRemoteThatIsNoStoreOfObjectsIsNotMistakenForAnEmptyOne() {
		Problem versions = problem(new RemoteSettings("lake", "/mnt/lake", Map.of("version_aware", "True")));
		Problem names = problem(new RemoteSettings("lake", "/mnt/lake", Map.of("worktree", "true")));

		assertTrue(versions.what().contains("'version_aware'"), versions.what());
		assertTrue(names.what().contains("'worktree'"), names.what());
	}

	private Problem problem(RemoteSettings settings) {
		return assertThrows(ProblemException.class, () -> remotes.open(settings, new RemoteAccess(Secrets.NONE, HostTrust.KNOWN_ONLY, Path.of("user")), Progress.NONE)).problem();
	}
}
