package org.edgeloop.dataset.internal;

import java.util.Set;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelsPackage;
import org.edgeloop.dataset.review.ReviewState;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * What a review is about. A label whose content changes after it was submitted or approved is a draft again, for nobody has looked
 * at what it says now. A rejected one stays rejected, so that its author sees why until they submit it again.
 */
public final class ReviewedContent {

	private static final LabelsPackage MODEL = LabelsPackage.eINSTANCE;
	private static final Set<EAttribute> CONTENT = Set.of(MODEL.getLabel_Kind(), MODEL.getLabel_Type(), MODEL.getLabel_From(),
			MODEL.getLabel_To(), MODEL.getLabel_Channels(), MODEL.getLabel_LowFrequency(), MODEL.getLabel_HighFrequency(),
			MODEL.getLabel_Attributes());

	private ReviewedContent() {
	}

	/** @return whether a change of the attribute makes the object a draft again */
	static boolean isOutdated(EObject object, EAttribute changed) {
		return object instanceof Label label && CONTENT.contains(changed) && isOutdatedByChange(label);
	}

	/** @return whether any change of what the label says makes it a draft again */
	static boolean isOutdatedByChange(Label label) {
		ReviewState state = label.getReview().state();
		return state == ReviewState.SUBMITTED || state == ReviewState.APPROVED;
	}

	/** @return whether a review of one of the labels holds for the other, too */
	static boolean isSame(Label one, Label other) {
		return CONTENT.stream().allMatch(attribute -> one.eGet(attribute).equals(other.eGet(attribute)));
	}
}
