/**
 */
package org.edgeloop.dataset.labels;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.edgeloop.dataset.LabelAttributes;
import org.edgeloop.dataset.LabelOrigin;

import org.edgeloop.dataset.review.Review;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Label</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stretch, an instant or all of a recording that has a meaning, or a range of frequencies during a stretch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getId <em>Id</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getKind <em>Kind</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getType <em>Type</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getFrom <em>From</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getTo <em>To</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getLowFrequency <em>Low Frequency</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getHighFrequency <em>High Frequency</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getNote <em>Note</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getCreated <em>Created</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getReview <em>Review</em>}</li>
 *   <li>{@link org.edgeloop.dataset.labels.Label#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel()
 * @model
 * @generated
 */
public interface Label extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names the label for ever, unique within its set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_Id()
	 * @model default="" id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.edgeloop.dataset.labels.LabelKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.edgeloop.dataset.labels.LabelKind
	 * @see #setKind(LabelKind)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_Kind()
	 * @model
	 * @generated
	 */
	LabelKind getKind();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.edgeloop.dataset.labels.LabelKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LabelKind value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The path of the label's type in the taxonomy, such as 'fault/inner-race'.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_Type()
	 * @model default=""
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first sample, zero-based.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(long)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_From()
	 * @model
	 * @generated
	 */
	long getFrom();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(long value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sample behind the last one; equal to 'from' for a point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(long)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_To()
	 * @model
	 * @generated
	 */
	long getTo();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(long value);

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The names of the channels concerned; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' attribute list.
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_Channels()
	 * @model
	 * @generated
	 */
	EList<String> getChannels();

	/**
	 * Returns the value of the '<em><b>Low Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lower edge of a box in Hz; 0 for every other kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low Frequency</em>' attribute.
	 * @see #setLowFrequency(double)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_LowFrequency()
	 * @model
	 * @generated
	 */
	double getLowFrequency();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getLowFrequency <em>Low Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low Frequency</em>' attribute.
	 * @see #getLowFrequency()
	 * @generated
	 */
	void setLowFrequency(double value);

	/**
	 * Returns the value of the '<em><b>High Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The upper edge of a box in Hz; 0 for every other kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High Frequency</em>' attribute.
	 * @see #setHighFrequency(double)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_HighFrequency()
	 * @model
	 * @generated
	 */
	double getHighFrequency();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getHighFrequency <em>High Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High Frequency</em>' attribute.
	 * @see #getHighFrequency()
	 * @generated
	 */
	void setHighFrequency(double value);

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' attribute.
	 * The default value is <code>"{}"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the label says beside its type, by name; never null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' attribute.
	 * @see #setAttributes(LabelAttributes)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_Attributes()
	 * @model default="{}" dataType="org.edgeloop.dataset.labels.LabelAttributes"
	 * @generated
	 */
	LabelAttributes getAttributes();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getAttributes <em>Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attributes</em>' attribute.
	 * @see #getAttributes()
	 * @generated
	 */
	void setAttributes(LabelAttributes value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_Note()
	 * @model default=""
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_Author()
	 * @model default=""
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the label was made, an ISO 8601 instant such as '2026-11-22T17:00:00Z'; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(String)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_Created()
	 * @model default=""
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The default value is <code>"{}"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What suggested the label, where no person drew it; never null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(LabelOrigin)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_Origin()
	 * @model default="{}" dataType="org.edgeloop.dataset.labels.LabelOrigin"
	 * @generated
	 */
	LabelOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(LabelOrigin value);

	/**
	 * Returns the value of the '<em><b>Review</b></em>' attribute.
	 * The default value is <code>"{}"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the label has come in its review; never null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review</em>' attribute.
	 * @see #setReview(Review)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_Review()
	 * @model default="{}" dataType="org.edgeloop.dataset.labels.Review"
	 * @generated
	 */
	Review getReview();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getReview <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review</em>' attribute.
	 * @see #getReview()
	 * @generated
	 */
	void setReview(Review value);

	/**
	 * Returns the value of the '<em><b>Unknown Keys</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the label's line holds beside the keys of this version, as the text of a JSON object; empty if nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Keys</em>' attribute.
	 * @see #setUnknownKeys(String)
	 * @see org.edgeloop.dataset.labels.LabelsPackage#getLabel_UnknownKeys()
	 * @model default=""
	 * @generated
	 */
	String getUnknownKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.dataset.labels.Label#getUnknownKeys <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Keys</em>' attribute.
	 * @see #getUnknownKeys()
	 * @generated
	 */
	void setUnknownKeys(String value);

} // Label
