package org.edgeloop.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.edgeloop.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspacesTest {

	@TempDir
	Path folder;

	private static Location unset() {
		return Platform.getInstanceLocation().createLocation(null, null, false);
	}

	@Test
	void withoutDataTheDefaultIsTaken() {
		Location location = unset();
		Path wanted = folder.resolve("with a blank");
		assertEquals(Optional.empty(), Workspaces.claim(location, wanted));
		assertEquals(wanted, Workspaces.folder(location));
		assertTrue(Files.isDirectory(wanted.resolve(".metadata")));
		Workspaces.release(location);
	}

	@Test
	void aSecondStartIsToldWhereAndWhatToDo() {
		Location first = unset();
		assertEquals(Optional.empty(), Workspaces.claim(first, folder));
		Problem refused = Workspaces.claim(unset(), folder).orElseThrow();
		assertEquals(folder.toString(), refused.where());
		assertTrue(refused.remedy().contains("-data"), refused.remedy());
		Workspaces.release(first);
		Location third = unset();
		assertEquals(Optional.empty(), Workspaces.claim(third, folder));
		Workspaces.release(third);
	}

	@Test
	void aFolderThatCannotBeMadeIsAProblem() throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "no folder");
		Problem refused = Workspaces.claim(unset(), file.resolve("workspace")).orElseThrow();
		assertEquals(Problem.Severity.ERROR, refused.severity());
		assertEquals(file.resolve("workspace").toString(), refused.where());
	}
}
