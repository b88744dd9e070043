package org.edgeloop.dataset.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.dataset.agreement.AgreementSettings;
import org.edgeloop.dataset.agreement.Disagreement;
import org.edgeloop.dataset.agreement.Disagreement.Kind;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingFixture;
import org.edgeloop.testsupport.QueuedBackground;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One's own labels beside another's while one goes on labelling. */
class ComparisonTest {

	@TempDir
	Path project;

	private final QueuedBackground background = new QueuedBackground();
	private LabellingFixture labelling;
	private Label edge;
	private Label lost;
	private Label confused;
	private Label extra;
	private Comparison comparison;

	@BeforeEach
	void compare() throws IOException {
		labelling = new LabellingFixture(project);
		edge = labelling.region(1000, 2000);
		lost = labelling.region(3000, 3500);
		confused = labelling.region(5000, 6000);
		Label moved = EcoreUtil.copy(edge);
		moved.setTo(2100);
		Label other = EcoreUtil.copy(confused);
		other.setType("fault/cage");
		extra = EcoreUtil.copy(lost);
		extra.setId("extra");
		extra.setFrom(8000);
		extra.setTo(8500);
		comparison = new Comparison(labelling.presenter, new OtherLabels("Bea", List.of(moved, other, extra), _ -> true), AgreementSettings.DEFAULT, background);
		background.drain();
	}

	@AfterEach
	void close() {
		comparison.close();
		labelling.close();
	}

	@Test
	void differencesAreToldAndGoneTo() {
		assertEquals(List.of(Kind.EDGE, Kind.MISSING, Kind.CLASS, Kind.EXTRA), kinds());
		comparison.goTo(difference(Kind.MISSING));
		assertEquals(List.of(lost), labelling.presenter.selection());
		comparison.goTo(difference(Kind.EXTRA));
		assertEquals(8000, labelling.timeline.cursor().orElseThrow());
	}

	@Test
	void takingTheirsSettlesADifferenceUntilThatIsUndone() {
		for (Kind kind : Kind.values()) {
			comparison.takeTheirs(difference(kind));
			background.drain();
			assertTrue(!kinds().contains(kind), kind + " is settled");
		}
		assertEquals(List.of(), kinds());
		assertEquals(1.0, comparison.agreement().orElseThrow().kappa().value().orElseThrow());
		for (int i = 0; i < Kind.values().length; i++) {
			labelling.presenter.document().domain().getCommandStack().undo();
		}
		background.drain();
		assertEquals(List.of(Kind.EDGE, Kind.MISSING, Kind.CLASS, Kind.EXTRA), kinds());
	}

	@Test
	void editsThatFollowEachOtherAreComparedOnceAndNoneAfterTheEnd() {
		var told = new AtomicInteger();
		comparison.addListener(told::incrementAndGet);
		labelling.presenter.document().move(edge, 1000, 2050);
		labelling.presenter.document().move(edge, 1000, 2100);
		background.drain();
		assertEquals(1, told.get());
		assertEquals(List.of(Kind.MISSING, Kind.CLASS, Kind.EXTRA), kinds());
		comparison.close();
		labelling.presenter.document().remove(List.of(confused));
		background.drain();
		assertEquals(1, told.get());
	}

	@Test
	void howMuchTwoLabelsShareToMeanTheSameIsForTheUserToSay() {
		comparison.choose(new AgreementSettings(0.95, 10));
		background.drain();
		assertEquals(List.of(Kind.MISSING, Kind.EXTRA, Kind.MISSING, Kind.CLASS, Kind.EXTRA), kinds(), "1000 of 1100 samples are not enough");
	}

	@Test
	void anAuthorIsComparedWithEverybodyElse() {
		labelling.presenter.document().setAuthor("Bea");
		labelling.region(1000, 1900);
		List<Label> all = List.copyOf(labelling.presenter.document().labels().getLabels());
		comparison.close();
		comparison = new Comparison(labelling.presenter, OtherLabels.ofAuthor(all, "Bea"), AgreementSettings.DEFAULT, background);
		background.drain();
		assertEquals(List.of(Kind.EDGE, Kind.MISSING, Kind.MISSING), kinds());
	}

	private List<Kind> kinds() {
		return comparison.agreement().orElseThrow().disagreements().stream().map(Disagreement::kind).toList();
	}

	private Disagreement difference(Kind kind) {
		return comparison.agreement().orElseThrow().disagreements().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
	}
}
