/**
 */
package org.edgeloop.experiment.spec;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Axis Brush</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Chooses runs on one axis: those whose number lies in a range, or whose word is among some.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.experiment.spec.AxisBrush#getAxis <em>Axis</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.AxisBrush#getFrom <em>From</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.AxisBrush#getTo <em>To</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.AxisBrush#getValues <em>Values</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.AxisBrush#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @see org.edgeloop.experiment.spec.SpecPackage#getAxisBrush()
 * @model
 * @generated
 */
public interface AxisBrush extends EObject {
	/**
	 * Returns the value of the '<em><b>Axis</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The axis, written as in a search: metrics.KEY, params.KEY, tags.KEY or attributes.NAME.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Axis</em>' attribute.
	 * @see #setAxis(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getAxisBrush_Axis()
	 * @model default=""
	 * @generated
	 */
	String getAxis();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.AxisBrush#getAxis <em>Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Axis</em>' attribute.
	 * @see #getAxis()
	 * @generated
	 */
	void setAxis(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The least number; null for no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(Double)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getAxisBrush_From()
	 * @model
	 * @generated
	 */
	Double getFrom();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.AxisBrush#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Double value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The greatest number; null for no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(Double)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getAxisBrush_To()
	 * @model
	 * @generated
	 */
	Double getTo();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.AxisBrush#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Double value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words; none for a range of numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.edgeloop.experiment.spec.SpecPackage#getAxisBrush_Values()
	 * @model
	 * @generated
	 */
	EList<String> getValues();

	/**
	 * Returns the value of the '<em><b>Unknown Keys</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the brush holds beside the keys of this version, as members of a JSON object without its braces; empty if nothing. Kept so that saving loses nothing that a newer version wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Keys</em>' attribute.
	 * @see #setUnknownKeys(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getAxisBrush_UnknownKeys()
	 * @model default=""
	 * @generated
	 */
	String getUnknownKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.AxisBrush#getUnknownKeys <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Keys</em>' attribute.
	 * @see #getUnknownKeys()
	 * @generated
	 */
	void setUnknownKeys(String value);

} // AxisBrush
