package org.edgeloop.drift.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownChecksTest {

	@TempDir
	Path folder;

	@Test
	void eachCheckIsListedOnceWithItsDefault() {
		List<String> ids = KnownChecks.all().stream().map(CheckKind::id).toList();
		assertEquals(ids.size(), new HashSet<>(ids).size());
		assertEquals(List.of(), ids.stream().filter(id -> KnownChecks.defaultCondition(id).isEmpty()).toList());
		assertEquals("", KnownChecks.defaultCondition("TestOfNothing"));
	}

	/** A report that is asked for every check knows them all: none is answered with "There is no check called". */
	@Test
	void aReportKnowsThemAll() throws Exception {
		DriftSpec spec = SpecFactory.eINSTANCE.createDriftSpec();
		spec.setReference(table("a.csv"));
		spec.setCurrent(table("b.csv"));
		for (CheckKind kind : KnownChecks.all()) {
			CheckSettings check = SpecFactory.eINSTANCE.createCheckSettings();
			check.setCheck(kind.id());
			check.setColumn("x");
			spec.getChecks().add(check);
		}
		List<Check> checks = new RunDriftReportOperation(spec, folder).run(Progress.NONE, _ -> {
			// the end is enough
		}).checks().checks();

		assertEquals(KnownChecks.all().stream().map(CheckKind::id).sorted().toList(), checks.stream().map(Check::id).sorted().toList());
		String unknown = checks.stream().filter(check -> check.group().isEmpty() && !isOnModel(check.id())).map(Check::description)
				.collect(Collectors.joining("\n"));
		assertEquals("", unknown);
		assertFalse(checks.isEmpty());
		assertTrue(checks.stream().anyMatch(check -> check.id().equals("TestColumnDrift") && check.status().passes()));
	}

	/** There is no model in these tables. */
	private static boolean isOnModel(String id) {
		return KnownChecks.all().stream().anyMatch(kind -> kind.id().equals(id)
				&& (kind.group().equals(CheckKind.CLASSIFICATION) || kind.group().equals(CheckKind.REGRESSION)));
	}

	private DataSet table(String name) throws Exception {
		Files.writeString(folder.resolve(name), "x,y\n1,5\n2,6\n3,5\n4,8\n5,9\n");
		DataSet set = SpecFactory.eINSTANCE.createDataSet();
		set.setFile(name);
		return set;
	}
}
