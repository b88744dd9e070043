package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTaxonomyOperationTest {

	private static final Taxonomy EDITED = new Taxonomy(List.of(new LabelType("wear", "Wear", "#866528", "1")));

	@TempDir
	Path project;

	private DatasetDescription base;

	@BeforeEach
	void project() throws IOException {
		new CreateProjectOperation(project, "Rig").run(Progress.NONE);
		base = DatasetFiles.read(project);
	}

	@Test
	void whatOthersWroteBesideTheTypesStays() throws IOException {
		var machines = List.of(new Machine("Pump", List.of()));
		DatasetFiles.write(project, base.withMachines(machines));
		new SaveTaxonomyOperation(project, base, base.withTaxonomy(EDITED)).run(Progress.NONE);
		DatasetDescription now = DatasetFiles.read(project);
		assertEquals(EDITED, now.taxonomy());
		assertEquals(machines, now.machines());
	}

	@Test
	void typesThatSomebodyElseChangedAreNotOverwritten() throws IOException {
		DatasetFiles.write(project, base.withTiers(List.of(new Tier("State", OverlapRule.NESTED))));
		String before = Files.readString(project.resolve(DatasetFiles.NAME));
		var save = new SaveTaxonomyOperation(project, base, base.withTaxonomy(EDITED));
		assertThrows(ProblemException.class, () -> save.run(Progress.NONE));
		assertTrue(save.isFileChanged());
		assertEquals(before, Files.readString(project.resolve(DatasetFiles.NAME)));
	}
}
