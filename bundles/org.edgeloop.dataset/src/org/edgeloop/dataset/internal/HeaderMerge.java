package org.edgeloop.dataset.internal;

import java.util.List;

import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsPackage;
import org.eclipse.emf.ecore.EAttribute;

/** Merges what label files say of their recording. */
public final class HeaderMerge {

	private static final LabelsPackage MODEL = LabelsPackage.eINSTANCE;
	private static final List<EAttribute> VALUES = List.of(MODEL.getLabelSet_Recording(), MODEL.getLabelSet_ContentHash(),
			MODEL.getLabelSet_Samples(), MODEL.getLabelSet_SampleRate());

	private HeaderMerge() {
	}

	/**
	 * @param base an empty set where both sides began with nothing
	 * @param ours takes what they alone changed
	 * @return the names of what both changed differently: it stays as it is in ours
	 */
	public static List<String> apply(LabelSet base, LabelSet ours, LabelSet theirs) {
		var fields = new ThreeWay();
		for (EAttribute value : VALUES) {
			ours.eSet(value, fields.merge(value.getName(), base.eGet(value), ours.eGet(value), theirs.eGet(value)));
		}
		ours.setUnknownKeys(RawKeys.join(fields.merge(RawKeys.parse(base.getUnknownKeys()), RawKeys.parse(ours.getUnknownKeys()),
				RawKeys.parse(theirs.getUnknownKeys())), ",\n"));
		return fields.disputed();
	}
}
