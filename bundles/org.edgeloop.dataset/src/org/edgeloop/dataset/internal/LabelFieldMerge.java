package org.edgeloop.dataset.internal;

import java.util.List;
import java.util.Set;

import org.edgeloop.dataset.LabelAttributes;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.labels.LabelsPackage;
import org.edgeloop.dataset.review.Review;
import org.edgeloop.dataset.review.ReviewState;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One label that both sides changed, field by field. Attributes are merged one by one. A review is no field of its own: it holds for
 * what its reviewer saw, so that it is taken only where the merged label says just that.
 *
 * @param merged the label; where both sides changed a field differently, it is as ours has it
 * @param disputed the names of those fields
 */
record LabelFieldMerge(Label merged, List<String> disputed) {

	private static final LabelsPackage MODEL = LabelsPackage.eINSTANCE;
	/** What is not merged as a value; who made a label, and when, stays as it was. */
	private static final Set<EAttribute> APART = Set.of(MODEL.getLabel_Id(), MODEL.getLabel_Attributes(), MODEL.getLabel_UnknownKeys(),
			MODEL.getLabel_Review(), MODEL.getLabel_Author(), MODEL.getLabel_Created());

	/** @param base what both sides began with; null if each side added the label */
	static LabelFieldMerge of(@Nullable Label base, Label ours, Label theirs) {
		Label old = base == null ? LabelsFactory.eINSTANCE.createLabel() : base;
		Label merged = EcoreUtil.copy(ours);
		var fields = new ThreeWay();
		for (EAttribute attribute : MODEL.getLabel().getEAllAttributes()) {
			if (!APART.contains(attribute)) {
				Object before = base == null ? null : base.eGet(attribute);
				merged.eSet(attribute, fields.merge(attribute.getName(), before, ours.eGet(attribute), theirs.eGet(attribute)));
			}
		}
		merged.setAttributes(new LabelAttributes(
				fields.merge(old.getAttributes().values(), ours.getAttributes().values(), theirs.getAttributes().values())));
		merged.setUnknownKeys(RawKeys.join(fields.merge(RawKeys.parse(old.getUnknownKeys()), RawKeys.parse(ours.getUnknownKeys()),
				RawKeys.parse(theirs.getUnknownKeys())), ","));
		if (LabelRules.fault(merged, 0).isPresent()) {
			// Each end is sound by itself, but not with the other side's.
			return new LabelFieldMerge(EcoreUtil.copy(ours), List.of("from", "to"));
		}
		merged.setReview(review(old.getReview(), merged, ours, theirs));
		return new LabelFieldMerge(merged, fields.disputed());
	}

	private static Review review(Review base, Label merged, Label ours, Label theirs) {
		Review mine = ours.getReview();
		Review other = theirs.getReview();
		boolean othersHolds = !other.equals(base) && holds(other, theirs, merged);
		boolean mineHolds = (!mine.equals(base) || other.equals(base)) && holds(mine, ours, merged);
		if (othersHolds && mineHolds) {
			return other.at().compareTo(mine.at()) > 0 ? other : mine;
		}
		return othersHolds ? other : mineHolds ? mine : Review.DRAFT;
	}

	/** Somebody who rejected a label has said something to its author, whatever became of it since. */
	private static boolean holds(Review review, Label reviewed, Label merged) {
		return review.state() == ReviewState.REJECTED || ReviewedContent.isSame(reviewed, merged);
	}
}
